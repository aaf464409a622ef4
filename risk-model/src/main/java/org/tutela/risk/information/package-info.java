/**
 * What is said about the security of a device: to users, who must know and do things, and in the technical documentation. These are the
 * statements of the manufacturer and the checklists they are held against; {@code org.tutela.risk.dossier} judges them.
 *
 * <p>Read {@link org.tutela.risk.information.UserInformation} first, then {@link
 * org.tutela.risk.information.UserInformationItem}.
 */
@NullMarked
package org.tutela.risk.information;

import org.jspecify.annotations.NullMarked;
