/**
 * Signals that a vulnerability is or will be exploited: EPSS, LEV, and the catalogue of known exploited vulnerabilities.
 *
 * <p>This is the step of the flow where intelligence about threats comes in. By METHOD 2.0 it may raise the exploitability of an
 * attack step and do nothing else: the one way out of this package is {@link org.tutela.risk.signal.SignalFloors}, which returns a
 * level that is never below the one it was given. Absence of a signal, or a low one, says nothing: EPSS learns from exploitation seen
 * on the internet and hardly knows the protocols of devices.
 *
 * <p>Numbers are exact decimals throughout; where a value has no end it is rounded up, at the tenth decimal.
 *
 * <p>Read first {@link org.tutela.risk.signal.ExploitationSignals} and {@link org.tutela.risk.signal.SignalFloors}.
 */
@NullMarked
package org.tutela.risk.signal;

import org.jspecify.annotations.NullMarked;
