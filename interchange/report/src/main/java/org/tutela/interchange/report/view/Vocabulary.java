package org.tutela.interchange.report.view;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tutela.annexi.coverage.ClauseStatus;
import org.tutela.core.device.DeviceFact;
import org.tutela.core.device.NetworkTrust;
import org.tutela.core.device.ResponsibleParty;
import org.tutela.core.text.Audience;
import org.tutela.risk.benefit.BenefitRiskOutcome;
import org.tutela.risk.control.ControlPriority;
import org.tutela.risk.control.ControlState;
import org.tutela.risk.control.EvidenceKind;
import org.tutela.risk.control.PreservationGoal;
import org.tutela.risk.environment.ItRequirementKind;
import org.tutela.risk.information.InformationVehicle;
import org.tutela.risk.information.UpdateStage;
import org.tutela.risk.lifecycle.LifecyclePhase;
import org.tutela.risk.lifecycle.SecurityActivity;
import org.tutela.risk.postmarket.CaseActionKind;
import org.tutela.risk.residual.OverallResidualRisk;
import org.tutela.risk.residual.Stage;
import org.tutela.risk.scenario.ExploitStatus;
import org.tutela.risk.scenario.ImpactDimension;
import org.tutela.risk.surveillance.DisclosureElement;
import org.tutela.risk.surveillance.PeriodicDuty;
import org.tutela.risk.surveillance.PlanElement;
import org.tutela.risk.surveillance.SupportDuty;
import org.tutela.risk.surveillance.SupportStage;
import org.tutela.risk.threat.StrideCategory;
import org.tutela.risk.trend.TrendSignal;
import org.tutela.risk.verification.TesterIndependence;
import org.tutela.risk.verification.VerificationAim;
import org.tutela.risk.vigilance.DeadlineRule;
import org.tutela.risk.vigilance.NoticeItem;
import org.tutela.risk.vigilance.VigilanceQuestion;

/** The values of enumerations that messages of the engine carry by name; of two with one name the later is meant. */
final class Vocabulary {

    private Vocabulary() {}

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
                .add(StrideCategory.values())
                .add(LifecyclePhase.values())
                .add(SecurityActivity.values())
                .add(VerificationAim.values())
                .add(TesterIndependence.values())
                .add(EvidenceKind.values())
                .add(ItRequirementKind.values())
                .add(ResponsibleParty.values())
                .add(NetworkTrust.values())
                .add(UpdateStage.values())
                .add(InformationVehicle.values())
                .add(Audience.values())
                .add(PlanElement.values())
                .add(TrendSignal.values())
                .add(DisclosureElement.values())
                .add(SupportStage.values())
                .add(SupportDuty.values())
                .add(PeriodicDuty.Kind.values())
                .add(VigilanceQuestion.values())
                .add(DeadlineRule.values())
                .add(NoticeItem.values())
                .add(CaseActionKind.values())
                .build();
    }
}
