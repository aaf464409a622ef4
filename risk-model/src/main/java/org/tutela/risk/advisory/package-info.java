/**
 * Advisories and signals of others: what is published about vulnerabilities, as it was published.
 *
 * <p>Values of this package are filled by readers of CSAF, OSV, KEV, EPSS and VEX files. They are somebody else's word: nothing is mended,
 * what looks wrong is reported, and no score in them decides anything about a patient.
 *
 * <p>Read first {@link org.tutela.risk.advisory.Advisory}, then {@link org.tutela.risk.advisory.VexStatement}.
 */
@NullMarked
package org.tutela.risk.advisory;

import org.jspecify.annotations.NullMarked;
