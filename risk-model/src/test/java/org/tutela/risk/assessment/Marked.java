package org.tutela.risk.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tutela.core.device.Asset;
import org.tutela.core.device.DataCategory;
import org.tutela.core.text.Audience;
import org.tutela.risk.dossier.DossierField;
import org.tutela.risk.information.ConfidentialityLabel;
import org.tutela.risk.information.InformationReview;
import org.tutela.risk.information.UpdateProcedure;
import org.tutela.risk.information.UserInformation;
import org.tutela.risk.scenario.Vulnerability;
import org.tutela.risk.scenario.VulnerabilityStatus;

/**
 * A copy of a risk file in which every free text is a word of its own, so that each can be found again wherever it is shown. A free text
 * is a string that the model bounds; ids and vectors are none.
 */
final class Marked {

    private static final Pattern WORD = Pattern.compile("Qz([0-9]+)zQ");

    /** Where a text stands, and whom it may reach: nobody but the label's own readers, if it is a label. */
    record Place(
            String owner,
            String component,
            Optional<Audience> audience,
            boolean isLabel,
            Optional<DossierField> field) {}

    private final List<Place> places = new ArrayList<>();
    private RiskFile file;

    private Marked() {}

    static Marked of(RiskFile file) {
        Marked marked = new Marked();
        marked.file = RiskFile.of((RiskFileContent) marked.copy(file.content(), Optional.empty(), false));
        return marked;
    }

    RiskFile file() {
        return file;
    }

    /** The places of all texts of the file that stand in a line. */
    List<Place> in(String line) {
        TreeSet<Integer> found = new TreeSet<>();
        WORD.matcher(line).results().forEach(word -> found.add(Integer.parseInt(word.group(1))));
        return found.stream().map(places::get).toList();
    }

    private Object copy(Object value, Optional<Audience> context, boolean isText) {
        if (value instanceof Optional<?> optional) {
            return optional.map(it -> copy(it, context, isText));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(it -> copy(it, context, isText)).toList();
        }
        return value instanceof Record it && it.getClass().getName().startsWith("org.tutela")
                ? copyRecord(it, context)
                : value;
    }

    private Object copyRecord(Record value, Optional<Audience> context) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        boolean hasText = Arrays.stream(components).anyMatch(it -> isBounded(it.getAnnotatedType()));
        boolean hasParts = Arrays.stream(components)
                .anyMatch(it -> !it.getType().isPrimitive() && !it.getType().equals(String.class));
        if (!hasText && !hasParts) {
            return value;
        }
        Optional<Audience> inner = context;
        if (value instanceof UserInformation information) {
            inner = Optional.of(information.audience());
        } else if (value instanceof UpdateProcedure procedure) {
            inner = Optional.of(procedure.audience());
        } else if (value instanceof ConfidentialityLabel label) {
            inner = Optional.of(label.audience());
        } else if (value instanceof InformationReview) {
            inner = Optional.empty();
        }
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            try {
                components[i].getAccessor().setAccessible(true);
                Object part = components[i].getAccessor().invoke(value);
                arguments[i] = isBounded(components[i].getAnnotatedType()) && !isCode(value, components[i])
                        ? mark(value, components[i].getName(), part, inner)
                        : copy(part, inner, false);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new AssertionError(e);
            }
        }
        try {
            var constructor = value.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(value.getClass() + " " + Arrays.toString(arguments), e);
        }
    }

    /** Whether it is a string, or holds strings, that the model bounds. */
    private static boolean isBounded(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .anyMatch(Marked::isBounded)
                    || Optional.class.getName().equals(raw(parameterized))
                            && parameterized
                                    .getAnnotatedActualTypeArguments()[0]
                                    .getType()
                                    .equals(String.class);
        }
        return type.getType().equals(String.class)
                && (type.isAnnotationPresent(NotBlank.class) || type.isAnnotationPresent(Size.class));
    }

    private static String raw(AnnotatedParameterizedType type) {
        return ((java.lang.reflect.ParameterizedType) type.getType())
                .getRawType()
                .getTypeName();
    }

    /** Texts of a closed form. */
    private static boolean isCode(Record owner, RecordComponent component) {
        return component.getName().equals("editions")
                || component.getName().equals("cve")
                || component.getName().equals("cwes")
                || component.getName().equals("packageUrl")
                || component.getName().equals("udiDi")
                || owner.getClass().getPackageName().equals("org.tutela.risk.scoring")
                        && !component.getName().equals("rationale");
    }

    private Object mark(Record owner, String component, Object value, Optional<Audience> context) {
        if (value instanceof Optional<?> optional) {
            return optional.map(it -> mark(owner, component, it, context));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(it -> mark(owner, component, it, context)).toList();
        }
        Optional<DossierField> field = Optional.empty();
        for (DossierField it : DossierField.values()) {
            boolean isHere =
                    it.owner().equals(owner.getClass()) && it.component().equals(component);
            boolean isMeant = owner instanceof Asset asset
                    ? (it == DossierField.PERSONAL_DATA) == (asset.category() == DataCategory.PERSONAL_HEALTH)
                    : isClosed(owner) == (it == DossierField.CLOSED_VULNERABILITY);
            if (isHere && (field.isEmpty() || isMeant)) {
                field = Optional.of(it);
            }
        }
        Optional<Audience> audience = context.isPresent() ? context : field.map(DossierField::audience);
        if (owner instanceof Asset asset && asset.category() == DataCategory.SYSTEM_SECRET) {
            audience = Optional.of(Audience.INTERNAL);
        }
        places.add(new Place(
                owner.getClass().getSimpleName(), component, audience, owner instanceof ConfidentialityLabel, field));
        return "Qz" + (places.size() - 1) + "zQ";
    }

    private static boolean isClosed(Record owner) {
        return owner instanceof Vulnerability vulnerability
                && vulnerability.status() != VulnerabilityStatus.AFFECTED
                && vulnerability.status() != VulnerabilityStatus.UNDER_INVESTIGATION;
    }
}
