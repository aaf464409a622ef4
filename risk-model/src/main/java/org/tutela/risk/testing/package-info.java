/**
 * Assertions over assessments for the test suites of host applications, bound to no test framework.
 *
 * <p>Read {@link org.tutela.risk.testing.RiskAssertions} first.
 */
@NullMarked
package org.tutela.risk.testing;

import org.jspecify.annotations.NullMarked;
