/**
 * Around all steps: the security activities over the life of a release, and which of them are due in a phase; MDCG 2019-16 rev.1, 3.1 and
 * 3.8, IEC 81001-5-1.
 *
 * <p>Read {@link org.tutela.risk.lifecycle.SecurityPlan} first, then {@link org.tutela.risk.lifecycle.SecurityActivity} and {@link
 * org.tutela.risk.lifecycle.LifecycleTable}.
 */
@NullMarked
package org.tutela.risk.lifecycle;

import org.jspecify.annotations.NullMarked;
