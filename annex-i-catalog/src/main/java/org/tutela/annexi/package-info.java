/**
 * The catalogue: every clause of Annex I of both regulations as a typed value, in every edition since 2017. It is what step 8 of
 * the flow judges evidence against.
 *
 * <p>Read {@link org.tutela.annexi.ClauseCatalog} first, then {@link org.tutela.annexi.Clause}.
 */
@NullMarked
package org.tutela.annexi;

import org.jspecify.annotations.NullMarked;
