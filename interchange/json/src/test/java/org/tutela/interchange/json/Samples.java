package org.tutela.interchange.json;

import java.time.LocalDate;
import org.tutela.core.clause.Instrument;
import org.tutela.core.device.AssetId;
import org.tutela.core.device.Device;
import org.tutela.core.device.DeviceId;
import org.tutela.core.device.DeviceRelease;
import org.tutela.core.device.EnvironmentKind;
import org.tutela.core.device.IntendedPurpose;
import org.tutela.core.device.NetworkTrust;
import org.tutela.core.device.ReleaseId;
import org.tutela.core.device.RiskClass;
import org.tutela.core.device.UseEnvironment;
import org.tutela.core.device.UseEnvironmentId;
import org.tutela.risk.assessment.RiskFile;
import org.tutela.risk.threat.StrideCategory;
import org.tutela.risk.threat.Threat;
import org.tutela.risk.threat.ThreatId;
import org.tutela.risk.threat.ThreatSource;

/** Small risk files made by builders. */
final class Samples {

    static final UseEnvironmentId HOME = UseEnvironmentId.parse("ENV-HOME");

    private Samples() {}

    static Device.Builder device() {
        return Device.builder(DeviceId.parse("DEV-1"), "Glucose diary", "Beispiel GmbH")
                .regulation(Instrument.MDR)
                .riskClass(RiskClass.IIA)
                .classificationRule("Rule 11")
                .intendedPurpose(
                        IntendedPurpose.builder("Diary of glucose values").build())
                .useEnvironments(new UseEnvironment(
                        HOME, EnvironmentKind.HOME, "At home, \"anywhere\"", NetworkTrust.HOSTILE, "Patient"));
    }

    static RiskFile.Builder file(Device device) {
        return RiskFile.builder(
                        new DeviceRelease(ReleaseId.parse("REL-1"), device, "1.0 β", java.util.Optional.empty()))
                .asOf(LocalDate.of(2026, 11, 24))
                .revision("A\\1");
    }

    static RiskFile small() {
        return file(device().build())
                .threat(Threat.builder(
                                ThreatId.parse("THR-1"), "Values\tare changed \uD83D\uDC89", StrideCategory.TAMPERING)
                        .sources(ThreatSource.CRIMINAL)
                        .build())
                .build();
    }

    static AssetId asset(int number) {
        return AssetId.parse("AST-" + number);
    }
}
