package org.tutela.risk.assessment;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.tutela.risk.policy.RiskPolicy;

/** Hands {@link RandomRiskFile} and {@link RandomPolicy} to jqwik: a sample is a seed and a size, and shrinks to a small file. */
final class RiskFileDomain extends DomainContextBase {

    private static final int LARGEST = 5;

    /** A generated file under a generated policy; {@code random} makes further choices of the same test. */
    record Sample(long seed, int size, RiskFile file, RiskPolicy policy) {

        static Sample of(long seed, int size) {
            return new Sample(seed, size, RandomRiskFile.of(seed, size), RandomPolicy.of(seed));
        }

        Random random() {
            return new Random(~seed);
        }

        RiskAssessment assess() {
            return RiskAssessor.of(policy).assess(file);
        }

        RiskAssessment assess(RiskFile other) {
            return RiskAssessor.of(policy).assess(other);
        }

        @Override
        public String toString() {
            return "Sample.of(" + seed + "L, " + size + ')';
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Combinators.combine(
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers().between(1, LARGEST).withoutEdgeCases())
                .as(Sample::of);
    }
}
