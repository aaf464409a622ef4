package org.tutela.core.validation;

import com.google.common.collect.ImmutableMap;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;

/**
 * Fills the parameters of a constraint's own message. It reads no bundle, evaluates no expression and ignores the locale, so that
 * a message is the same everywhere.
 */
final class FixedMessageInterpolator implements MessageInterpolator {

    private static final Map<String, String> STANDARD = ImmutableMap.ofEntries(
            Map.entry("{jakarta.validation.constraints.NotBlank.message}", "must not be blank"),
            Map.entry("{jakarta.validation.constraints.NotEmpty.message}", "must not be empty"),
            Map.entry("{jakarta.validation.constraints.NotNull.message}", "must not be null"),
            Map.entry("{jakarta.validation.constraints.Size.message}", "must have a size from {min} to {max}"),
            Map.entry("{jakarta.validation.constraints.Min.message}", "must be at least {value}"),
            Map.entry("{jakarta.validation.constraints.Max.message}", "must be at most {value}"),
            Map.entry("{jakarta.validation.constraints.Positive.message}", "must be greater than 0"),
            Map.entry("{jakarta.validation.constraints.PositiveOrZero.message}", "must be 0 or greater"));

    @Override
    public String interpolate(String messageTemplate, Context context) {
        String text = STANDARD.getOrDefault(messageTemplate, messageTemplate);
        for (Map.Entry<String, Object> attribute :
                context.getConstraintDescriptor().getAttributes().entrySet()) {
            String parameter = '{' + attribute.getKey() + '}';
            if (text.contains(parameter)) {
                text = text.replace(parameter, String.valueOf(attribute.getValue()));
            }
        }
        return text;
    }

    @Override
    public String interpolate(String messageTemplate, Context context, Locale locale) {
        return interpolate(messageTemplate, context);
    }
}
