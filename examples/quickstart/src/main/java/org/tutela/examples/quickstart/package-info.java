/**
 * The quickstart: from a risk file to a dossier.
 *
 * <p>Read {@link org.tutela.examples.quickstart.QuickStart} first, then {@link org.tutela.examples.quickstart.FirstAssessment}.
 */
@NullMarked
package org.tutela.examples.quickstart;

import org.jspecify.annotations.NullMarked;
