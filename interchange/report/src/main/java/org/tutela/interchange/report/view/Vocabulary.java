package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.tutela.annexi.coverage.ClauseStatus;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.text.MessageKey;
import org.tutela.risk.benefit.BenefitRiskOutcome;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.PreservationGoal;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.residual.Stage;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.ImpactDimension;

/** What the values of enumerations are called. */
final class Vocabulary {

    private Vocabulary() {}

    /** The values that messages carry as arguments. */
    static List<Enum<?>> names() {
        return ImmutableList.<Enum<?>>builder()
                .add(Stage.values())
                .add(ImpactDimension.values())
                .add(ControlPriority.values())
                .add(ControlState.values())
                .add(PreservationGoal.values())
                .add(ExploitStatus.values())
                .add(OverallResidualRisk.Conclusion.values())
                .add(BenefitRiskOutcome.values())
                .add(ClauseStatus.Kind.values())
                .add(DeviceFact.values())
                .build();
    }

    static MessageKey key(Enum<?> value) {
        String english = switch (value.name()) {
            case "IIA" -> "IIa";
            case "IIB" -> "IIb";
            case "I", "III", "A", "B", "C", "D", "EU_MDR", "US_FDA" ->
                value.name().replace('_', ' ');
            case "EFF_VERIFIED" -> "verified to work";
            case "IMPL_VERIFIED" -> "verified to be there";
            case "OR" -> "any part is enough";
            case "AND" -> "all parts are needed";
            case "SAND" -> "all parts are needed, in this order";
            default -> value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
        return new Name(value.getDeclaringClass().getSimpleName() + '.' + value.name(), english);
    }

    private record Name(String code, String english) implements MessageKey {}
}
