/**
 * Documents as data: sections of paragraphs, facts, lists, steps and tables, each text with the audience it may reach. What a
 * document looks like on paper or screen is decided elsewhere.
 *
 * <p>Read {@link org.tutela.core.report.Document} first, then {@link org.tutela.core.report.Block}.
 */
@NullMarked
package org.tutela.core.report;

import org.jspecify.annotations.NullMarked;
