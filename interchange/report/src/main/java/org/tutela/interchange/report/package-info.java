/**
 * The end of the flow: what an assessment and a coverage say, as a document that a person reads.
 *
 * <p>Read {@link org.tutela.interchange.report.Dossier} first, then {@link org.tutela.interchange.report.Reports}.
 */
@NullMarked
package org.tutela.interchange.report;

import org.jspecify.annotations.NullMarked;
