package org.tutela.risk.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tutela.core.finding.Finding;
import org.tutela.core.validation.ConstraintChecker;
import org.tutela.risk.dossier.CompleteInformation;
import org.tutela.risk.finding.RiskFindingCode;

/** Whether a record keeps its constraints is what the provider says, for every kind of record in a risk file and each component. */
class ConstraintAgreementTest {

    private static final Validator PROVIDER = Validation.byDefaultProvider()
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new AsWritten())
            .buildValidatorFactory()
            .getValidator();

    /** Needs no expression language. */
    private static final class AsWritten implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    private static final String LONG = "x".repeat(5000);

    private int changed;
    private int invalid;

    private static List<Record> records(RiskFileContent content) throws ReflectiveOperationException {
        List<Record> result = new ArrayList<>();
        collect(content, result);
        return result;
    }

    private static void collect(Object value, List<Record> into) throws ReflectiveOperationException {
        if (value instanceof Collection<?> collection) {
            for (Object element : collection) {
                collect(element, into);
            }
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                collect(optional.get(), into);
            }
        } else if (value instanceof Record record && record.getClass().getName().startsWith("org.tutela.")) {
            into.add(record);
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(record), into);
            }
        }
    }

    /** What a component may hold instead. */
    private static List<Object> others(Object value) {
        if (value instanceof String) {
            return List.of("", " ", LONG, "x".repeat(101), "x".repeat(201), "x".repeat(4001));
        } else if (value instanceof BigDecimal) {
            return List.of(new BigDecimal("-1"), new BigDecimal("2"), new BigDecimal("1E-41"));
        } else if (value instanceof List<?> list) {
            return list.isEmpty() || !(list.get(0) instanceof String)
                    ? List.of(List.of())
                    : List.of(List.of(), List.of(" "), List.of(LONG));
        } else if (value instanceof Set<?>) {
            return List.of(Set.of());
        } else if (value instanceof Optional<?> optional && optional.isPresent() && optional.get() instanceof String) {
            return List.of(Optional.of(" "), Optional.of(LONG));
        } else if (value instanceof Optional<?> optional
                && optional.isPresent()
                && optional.get() instanceof BigDecimal) {
            return List.of(Optional.of(new BigDecimal("-1")), Optional.of(new BigDecimal("2")));
        }
        return List.of();
    }

    private static Record with(Record record, int place, Object other) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = i == place ? other : components[i].getAccessor().invoke(record);
        }
        Constructor<? extends Record> constructor = record.getClass().getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private void compare(Record record) {
        boolean isValid = PROVIDER.validate(record).isEmpty();
        List<Finding> findings = ConstraintChecker.check(record, "at", RiskFindingCode.CONSTRAINT);
        assertEquals(isValid, findings.isEmpty(), record::toString);
        changed++;
        invalid += isValid ? 0 : 1;
    }

    @Test
    void everyComponentOfEveryRecord_isJudgedAsTheProviderJudgesIt() throws ReflectiveOperationException {
        List<Record> records = new ArrayList<>();
        for (RiskFile file : List.of(
                SampleFile.file(),
                CompleteInformation.builder().build(),
                CompleteFile.builder().build(),
                RandomRiskFile.of(1, 5),
                RandomRiskFile.of(2, 5))) {
            records.addAll(records(file.content()));
        }
        Set<String> kinds = new TreeSet<>();
        for (Record record : records) {
            kinds.add(record.getClass().getName());
            compare(record);
            RecordComponent[] components = record.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                for (Object other : others(components[i].getAccessor().invoke(record))) {
                    try {
                        compare(with(record, i, other));
                    } catch (InvocationTargetException e) {
                        assertTrue(e.getCause() instanceof IllegalArgumentException, e.getCause()::toString);
                    }
                }
            }
        }
        assertTrue(kinds.size() > 40, kinds::toString);
        assertTrue(changed > 2000 && invalid > 500, changed + " " + invalid);
    }

    /** Otherwise checking a large file takes its time: none of the records that a file has many of is left to the provider. */
    @Test
    void recordsOfARiskFile_areToldWithoutTheProvider() throws ReflectiveOperationException {
        Method knows = Class.forName("org.tutela.core.validation.QuickCheck").getDeclaredMethod("knows", Class.class);
        knows.setAccessible(true);
        TreeMap<String, Object> left = new TreeMap<>();
        for (Record record : records(CompleteFile.builder().build().content())) {
            Class<?> type = record.getClass();
            if (!(boolean) knows.invoke(null, type)) {
                left.put(type.getName(), type);
            }
        }
        assertEquals(Set.of(), left.keySet());
    }
}
