package org.tutela.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tutela.core.device.Device;
import org.tutela.risk.assessment.RiskFile;

/** On the module path a validation provider reads only what a module opens to it. */
class ValidatedPackagesTest {

    @ParameterizedTest
    @ValueSource(classes = {Device.class, RiskFile.class})
    void everyPackageWithConstraints_isOpenToTheProvider(Class<?> member) throws Exception {
        Path place = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference module = ModuleFinder.of(place).findAll().iterator().next();
        Set<String> open = new TreeSet<>();
        module.descriptor().opens().stream()
                .filter(opens -> opens.targets().contains("org.hibernate.validator"))
                .forEach(opens -> open.add(opens.source()));

        assertFalse(open.isEmpty());
        assertEquals(constrainedPackages(module), open);
    }

    private static Set<String> constrainedPackages(ModuleReference module) throws Exception {
        Set<String> result = new TreeSet<>();
        try (ModuleReader reader = module.open();
                Stream<String> entries = reader.list()) {
            for (String entry : entries.filter(each -> each.endsWith(".class")).toList()) {
                String name =
                        entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
                if (name.equals("module-info") || name.endsWith("package-info")) {
                    continue;
                }
                Class<?> type = Class.forName(name, false, ValidatedPackagesTest.class.getClassLoader());
                if (type.isRecord()
                        && Stream.of(type.getRecordComponents()).anyMatch(ValidatedPackagesTest::isConstrained)) {
                    result.add(type.getPackageName());
                }
            }
        }
        return result;
    }

    private static boolean isConstrained(RecordComponent component) {
        return isConstrained(component.getAnnotatedType());
    }

    private static boolean isConstrained(AnnotatedType type) {
        boolean isItself = Stream.of(type.getAnnotations())
                .anyMatch(each -> each instanceof Valid || each.annotationType().isAnnotationPresent(Constraint.class));
        return isItself
                || type instanceof AnnotatedParameterizedType generic
                        && Stream.of(generic.getAnnotatedActualTypeArguments())
                                .anyMatch(ValidatedPackagesTest::isConstrained);
    }
}
