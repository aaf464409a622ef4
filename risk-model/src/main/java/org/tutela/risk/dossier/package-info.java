/**
 * What is filed and handed out: the checklists of user information and technical documentation as they stand for a release,
 * traceability, and documents made from a risk file.
 *
 * <p>Nothing counts as there by default. Documents are data ({@code org.tutela.core.report}); each text in them has an audience, and what
 * is more restricted than the reader may see is left out. Read {@link org.tutela.risk.dossier.DossierDocuments} first, then {@link
 * org.tutela.risk.dossier.UserInformationReview}.
 */
@NullMarked
package org.tutela.risk.dossier;

import org.jspecify.annotations.NullMarked;
