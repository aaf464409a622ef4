package org.tutela.core.device;

import static org.tutela.core.device.DeviceFact.ACTIVE;
import static org.tutela.core.device.DeviceFact.ACTIVE_IMPLANTABLE;
import static org.tutela.core.device.DeviceFact.EMITS_IONISING_RADIATION;
import static org.tutela.core.device.DeviceFact.EMITS_RADIATION;
import static org.tutela.core.device.DeviceFact.IMPLANTABLE;
import static org.tutela.core.device.DeviceFact.LAY_USER;
import static org.tutela.core.device.DeviceFact.MOBILE_PLATFORM;
import static org.tutela.core.device.DeviceFact.SELF_TESTING;
import static org.tutela.core.device.DeviceFact.SOFTWARE;
import static org.tutela.core.device.DeviceFact.STANDALONE_SOFTWARE;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What known facts say about the others, by the meaning of the words alone: software in itself is software, and what has no software
 * is not software in itself. A fact that was stated is never changed.
 */
final class FactClosure {

    private record Implication(DeviceFact narrow, DeviceFact wide) {}

    private static final ImmutableList<Implication> IMPLICATIONS = ImmutableList.of(
            new Implication(STANDALONE_SOFTWARE, SOFTWARE),
            new Implication(MOBILE_PLATFORM, SOFTWARE),
            new Implication(ACTIVE_IMPLANTABLE, ACTIVE),
            new Implication(ACTIVE_IMPLANTABLE, IMPLANTABLE),
            new Implication(EMITS_IONISING_RADIATION, EMITS_RADIATION),
            new Implication(SELF_TESTING, LAY_USER));

    private FactClosure() {}

    static DeviceFacts of(DeviceFacts facts) {
        Set<DeviceFact> present = new LinkedHashSet<>(facts.present());
        Set<DeviceFact> absent = new LinkedHashSet<>(facts.absent());
        for (Implication rule : IMPLICATIONS) {
            if (present.contains(rule.narrow()) && !absent.contains(rule.wide())) {
                present.add(rule.wide());
            }
            if (absent.contains(rule.wide()) && !present.contains(rule.narrow())) {
                absent.add(rule.narrow());
            }
        }
        return present.size() == facts.present().size()
                        && absent.size() == facts.absent().size()
                ? facts
                : new DeviceFacts(present, absent);
    }
}
