package org.tutela.risk.postmarket;

import org.tutela.risk.advisory.VexStatement;
import org.tutela.risk.scenario.VulnerabilityStatus;

/** What a case says of its release, as VEX statements. */
final class CaseStatements {

    private CaseStatements() {}

    /** The statement about the release itself, without the product. */
    static VexStatement own(VulnerabilityCase it) {
        VexStatement.Builder builder = bare(it, it.status())
                .impactStatement(it.impactStatement())
                .actionStatement(it.actionStatement())
                .fixedVersions(it.fixedVersions())
                .controls(it.controls())
                .owner(it.owner());
        it.justification().ifPresent(builder::justification);
        return builder.build();
    }

    /** What is said of a vulnerability whatever its status. */
    static VexStatement.Builder bare(VulnerabilityCase it, VulnerabilityStatus status) {
        VexStatement.Builder builder = VexStatement.builder(it.vulnerability(), status)
                .aliases(it.aliases())
                .cvss(it.cvss())
                .issued(it.learned())
                .updated(it.history().get(it.history().size() - 1).date());
        it.cve().ifPresent(builder::cve);
        return builder;
    }
}
