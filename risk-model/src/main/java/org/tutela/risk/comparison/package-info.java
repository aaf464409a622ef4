/**
 * What moves between two assessments and why, and what would move if something failed. It stands after step 6 of the flow.
 *
 * <p>Read {@link org.tutela.risk.comparison.AssessmentComparison} first, then {@link org.tutela.risk.comparison.WhatIf}.
 */
@NullMarked
package org.tutela.risk.comparison;

import org.jspecify.annotations.NullMarked;
