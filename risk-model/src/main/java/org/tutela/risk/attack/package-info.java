/**
 * Attack graphs and bow-ties: how attack steps combine to an attack, what each control cuts, and how often barriers let it through.
 *
 * <p>This is a method beside the engine. What it finds may inform the exploitability of a path and the frequency entered in the safety
 * lens; it never sets a severity, and no type of this package can be handed to a decision about the acceptability of a risk.
 *
 * <p>Read first {@link org.tutela.risk.attack.AttackGraph} and {@link org.tutela.risk.attack.AttackGraphAnalyzer}.
 */
@NullMarked
package org.tutela.risk.attack;

import org.jspecify.annotations.NullMarked;
