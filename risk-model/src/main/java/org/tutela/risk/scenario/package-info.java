/**
 * Step 3 of the flow: how threats and vulnerabilities become harm.
 *
 * <p>Read {@link org.tutela.risk.scenario.Risk} first, then {@link org.tutela.risk.scenario.AttackScenario}.
 */
@NullMarked
package org.tutela.risk.scenario;

import org.jspecify.annotations.NullMarked;
