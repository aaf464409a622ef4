package org.tutela.risk.advisory;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tutela.core.finding.Finding;
import org.tutela.risk.finding.PostMarketFindingCode;

/** What a VEX statement must say, by its status (METHOD 4.2, INV-62). */
final class VexChecks {

    private VexChecks() {}

    static List<Finding> check(VexStatement statement, String path) {
        requireNonNull(path, "path");
        List<Finding> findings = new ArrayList<>();
        String id = statement.vulnerability();
        switch (statement.status()) {
            case NOT_AFFECTED -> {
                if (statement.justification().isEmpty()) {
                    findings.add(
                            Finding.of(PostMarketFindingCode.VEX_WITHOUT_JUSTIFICATION, path + ".justification", id));
                }
                boolean isMitigated = statement
                        .justification()
                        .filter(it -> it == VexJustification.INLINE_MITIGATIONS_ALREADY_EXIST)
                        .isPresent();
                if (isMitigated && statement.controls().isEmpty()) {
                    findings.add(Finding.of(PostMarketFindingCode.VEX_WITHOUT_CONTROL, path + ".controls", id));
                }
            }
            case AFFECTED -> {
                if (statement.actionStatement().isBlank()) {
                    findings.add(Finding.of(PostMarketFindingCode.VEX_WITHOUT_ACTION, path + ".actionStatement", id));
                }
            }
            case FIXED -> {
                if (statement.fixedVersions().isEmpty()) {
                    findings.add(
                            Finding.of(PostMarketFindingCode.VEX_WITHOUT_FIXED_VERSION, path + ".fixedVersions", id));
                }
            }
            case UNDER_INVESTIGATION -> {}
        }
        findings.sort(null);
        return ImmutableList.copyOf(findings);
    }
}
