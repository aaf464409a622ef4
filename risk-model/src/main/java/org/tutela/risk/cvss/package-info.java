/**
 * CVSS.
 */
@NullMarked
package org.tutela.risk.cvss;

import org.jspecify.annotations.NullMarked;
