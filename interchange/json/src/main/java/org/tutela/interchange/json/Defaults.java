package org.tutela.interchange.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceFacts;
import org.tutela.risk.assessment.RiskFileContent;
import org.tutela.risk.control.Control;
import org.tutela.risk.control.IntroducedRisks;
import org.tutela.risk.scenario.AlternativeCare;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.HazardousSituation;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.threat.Threat;

/**
 * What a field means when it is absent: the same as a builder that is not told. Optional values and collections are empty when absent
 * and need no row. None of these makes a result better than what it leaves open.
 */
final class Defaults {

    private static final Map<String, Object> TABLE = ImmutableMap.<String, Object>builder()
            .put(key(RiskFileContent.class, "note"), "")
            .put(key(Device.class, "facts"), DeviceFacts.unknown())
            .put(key(Threat.class, "precondition"), "")
            .put(key(Vulnerability.class, "exploitStatus"), ExploitStatus.NONE_KNOWN)
            .put(key(Vulnerability.class, "source"), "")
            .put(key(Vulnerability.class, "justification"), "")
            .put(key(HazardousSituation.class, "alternativeCare"), AlternativeCare.UNKNOWN)
            .put(key(Control.class, "introducedRisks"), new IntroducedRisks.NotAnalysed())
            .buildOrThrow();

    private Defaults() {}

    static Optional<Object> of(Class<?> type, String component) {
        return Optional.ofNullable(TABLE.get(key(type, component)));
    }

    static int size() {
        return TABLE.size();
    }

    private static String key(Class<?> type, String component) {
        return type.getName() + '.' + component;
    }
}
