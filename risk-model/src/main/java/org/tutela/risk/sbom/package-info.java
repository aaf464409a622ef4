/**
 * Bills of materials: what a release is made of, and how components and versions are named.
 *
 * <p>This is where post-market work begins: advisories speak of packages, CPE names and version ranges, and a release is concerned as
 * far as its components bear these names. Whether a version lies in a range has three answers, because two texts may have no known order;
 * what is not known counts as possible and never as absent.
 *
 * <p>Read first {@link org.tutela.risk.sbom.Sbom}, then {@link org.tutela.risk.sbom.VersionRange}.
 */
@NullMarked
package org.tutela.risk.sbom;

import org.jspecify.annotations.NullMarked;
