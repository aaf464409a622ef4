/**
 * Estimates of how much harm attacks cause over time, by simulation: frequency of loss events times magnitude of a loss.
 *
 * <p>This is decision support beside the engine: for priorities, investment and talks with operators. It sets neither exploitability
 * nor severity, and no type of this package can be handed to a decision about the acceptability of a risk; a model of profile
 * {@code US_FDA} is refused.
 *
 * <p>The same seed gives the same bits on every machine. Numbers come from a generator specified here: xoshiro256** (Blackman and Vigna,
 * 2018), its four words the first four of SplitMix64. Each risk, variable and chunk of 1024 simulations has a stream of its own; its
 * SplitMix64 seed is the first 8 bytes, big-endian, of the SHA-256 of the UTF-8 text {@code tutela-fair-1}, seed, risk id, variable and
 * chunk number, joined by line feeds. A uniform number is {@code ((next >>> 12) + 0.5) / 2^52}, never 0 or 1, and every distribution is
 * sampled by its inverse. Chunks can be computed in any order and on any thread.
 *
 * <p>Read first {@link org.tutela.risk.fair.FairSimulator} and {@link org.tutela.risk.fair.DistributionSummary}.
 */
@NullMarked
package org.tutela.risk.fair;

import org.jspecify.annotations.NullMarked;
