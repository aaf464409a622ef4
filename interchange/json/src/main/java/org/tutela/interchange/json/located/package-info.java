/**
 * Texts read into trees whose every value knows its line and column, and trees written as text: what the readers of all interchange jars
 * share. It is exported to them alone and is no API.
 *
 * <p>Read first {@link org.tutela.interchange.json.located.TreeReader}, then {@link org.tutela.interchange.json.located.Problems}.
 */
@NullMarked
package org.tutela.interchange.json.located;

import org.jspecify.annotations.NullMarked;
