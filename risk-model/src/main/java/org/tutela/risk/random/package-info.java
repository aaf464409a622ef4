/**
 * The random numbers of simulations, inside this module only: a generator specified here, with a stream of its own for each purpose, so
 * that the same seed gives the same bits on every machine and chunks can be computed in any order and on any thread.
 *
 * <p>Read {@link org.tutela.risk.random.Xoshiro256} first.
 */
@NullMarked
package org.tutela.risk.random;

import org.jspecify.annotations.NullMarked;
