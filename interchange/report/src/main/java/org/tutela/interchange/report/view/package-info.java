/**
 * A dossier turned into what a document shows: sections of a few kinds of blocks, all texts in one language, cleaned
 * and linked.
 * Writers only lay out.
 *
 * <p>Read {@link org.tutela.interchange.report.view.DossierView} first, then {@link
 * org.tutela.interchange.report.view.Block}.
 */
@NullMarked
package org.tutela.interchange.report.view;

import org.jspecify.annotations.NullMarked;
