package org.tutela.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tutela.risk.assessment.RiskFile;

/** METHOD 2.0: what attack graphs, simulations, trends, urgency, vigilance and zones say cannot be handed to what decides. */
class MethodsBesideTheEngineTest {

    private static final Pattern BESIDE =
            Pattern.compile("org\\.tutela\\.risk\\.(attack|fair|trend|urgency|vigilance|zone)\\.");
    private static final Set<String> DECIDING = Set.of(
            "org.tutela.risk.assessment",
            "org.tutela.risk.benefit",
            "org.tutela.risk.control",
            "org.tutela.risk.policy",
            "org.tutela.risk.residual",
            "org.tutela.risk.scenario",
            "org.tutela.risk.scoring");

    @Test
    void decidingPackages_takeAndGiveNothingOfThem() throws Exception {
        List<String> found = new ArrayList<>();
        int looked = 0;
        for (Class<?> type : types()) {
            if (!DECIDING.contains(type.getPackageName())) {
                continue;
            }
            looked++;
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                Stream.of(constructor.getGenericParameterTypes()).forEach(each -> collect(found, type, each));
            }
            for (Method method : type.getDeclaredMethods()) {
                Stream.of(method.getGenericParameterTypes()).forEach(each -> collect(found, type, each));
                collect(found, type, method.getGenericReturnType());
            }
        }
        assertEquals(List.of(), found);
        assertFalse(looked < 50);
    }

    private static void collect(List<String> found, Class<?> owner, Type type) {
        if (BESIDE.matcher(type.getTypeName()).find()) {
            found.add(owner.getName() + " uses " + type.getTypeName());
        }
    }

    private static List<Class<?>> types() throws Exception {
        Path place = Path.of(RiskFile.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> result = new ArrayList<>();
        try (ModuleReader reader =
                        ModuleFinder.of(place).findAll().iterator().next().open();
                Stream<String> entries = reader.list()) {
            for (String entry : entries.filter(each -> each.endsWith(".class")).toList()) {
                String name =
                        entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
                if (!name.equals("module-info")) {
                    result.add(Class.forName(name, false, MethodsBesideTheEngineTest.class.getClassLoader()));
                }
            }
        }
        return result;
    }
}
