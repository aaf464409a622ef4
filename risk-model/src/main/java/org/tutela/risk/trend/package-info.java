/**
 * Trend reporting: whether incidents that are not serious, or expected effects, have become more frequent or graver; MDR, Article 88,
 * IVDR, Article 83. It belongs to step 9 of the flow.
 *
 * <p>The tests are exact and computed in decimals, so that the same counts give the same bytes everywhere. A signal is arithmetic;
 * whether it is reportable are two judgements of people.
 *
 * <p>Read {@link org.tutela.risk.trend.TrendAnalyzer} first, then {@link org.tutela.risk.trend.TrendTests}.
 */
@NullMarked
package org.tutela.risk.trend;

import org.jspecify.annotations.NullMarked;
