/**
 * How risk files come in and go out, and how results go out: one JSON format each, described in docs/adr/0004-risk-file-json.md.
 *
 * <p>Read {@link org.tutela.interchange.json.RiskFiles} first, then {@link org.tutela.interchange.json.FileProblem}.
 */
@NullMarked
package org.tutela.interchange.json;

import org.jspecify.annotations.NullMarked;
