package org.tutela.core.device;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What conjunctions and disjunctions share. */
final class ApplicabilityTerms {

    private ApplicabilityTerms() {}

    static List<Applicability> atLeastTwo(List<Applicability> conditions) {
        if (conditions.size() < 2) {
            throw new IllegalArgumentException("Joined conditions must be 2 or more, but were " + conditions.size());
        }
        return List.copyOf(conditions);
    }

    /** The deciding answer where one condition gives it, the other where all give that, and unknown in between. */
    static Optional<Boolean> evaluate(List<Applicability> conditions, DeviceFacts facts, boolean deciding) {
        boolean isKnown = true;
        for (Applicability condition : conditions) {
            Optional<Boolean> answer = condition.evaluate(facts);
            if (answer.isEmpty()) {
                isKnown = false;
            } else if (answer.get() == deciding) {
                return answer;
            }
        }
        return isKnown ? Optional.of(!deciding) : Optional.empty();
    }

    static Set<DeviceFact> missing(List<Applicability> conditions, DeviceFacts facts) {
        ImmutableSet.Builder<DeviceFact> missing = ImmutableSet.builder();
        for (Applicability condition : conditions) {
            missing.addAll(condition.missing(facts));
        }
        return missing.build();
    }

    static Set<DeviceFact> facts(List<Applicability> conditions) {
        ImmutableSet.Builder<DeviceFact> facts = ImmutableSet.builder();
        for (Applicability condition : conditions) {
            facts.addAll(condition.facts());
        }
        return facts.build();
    }

    static String join(List<Applicability> conditions, String word) {
        StringBuilder out = new StringBuilder();
        for (Applicability condition : conditions) {
            out.append(out.length() == 0 ? "" : word).append(operand(condition));
        }
        return out.toString();
    }

    static String operand(Applicability condition) {
        boolean isJoined = condition instanceof Applicability.AllOf || condition instanceof Applicability.AnyOf;
        return isJoined ? "(" + condition + ")" : condition.toString();
    }
}
