/**
 * What a check has to say about the manufacturer's data: a code with parameters, a place and a way out.
 *
 * <p>Read {@link org.tutela.core.finding.Finding} first, then {@link org.tutela.core.finding.FindingCode}.
 */
@NullMarked
package org.tutela.core.finding;

import org.jspecify.annotations.NullMarked;
