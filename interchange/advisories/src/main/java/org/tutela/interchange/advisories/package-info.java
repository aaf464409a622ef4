/**
 * The readers of the post-market step: bills of materials (CycloneDX, SPDX), advisories (CSAF, OSV), the catalogue of known exploited
 * vulnerabilities, EPSS; and VEX in its three forms, read and written.
 *
 * <p>Every reader keeps what can be read and reports every record that cannot, with line, column and what was expected.
 *
 * <p>Read first {@link org.tutela.interchange.advisories.Intake}, then {@link org.tutela.interchange.advisories.CsafAdvisories}.
 */
@NullMarked
package org.tutela.interchange.advisories;

import org.jspecify.annotations.NullMarked;
