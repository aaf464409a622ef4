/**
 * The surveillance of devices in the field: the plan, which periodic report a class asks for, stages of support, coordinated disclosure;
 * MDR, Articles 83 to 86, IVDR, Articles 78 to 81. It belongs to step 9 of the flow.
 *
 * <p>Read {@link org.tutela.risk.surveillance.SurveillancePlan} first, then {@link org.tutela.risk.surveillance.PeriodicDuty}.
 */
@NullMarked
package org.tutela.risk.surveillance;

import org.jspecify.annotations.NullMarked;
