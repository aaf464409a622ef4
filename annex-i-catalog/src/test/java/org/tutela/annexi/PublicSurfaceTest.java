package org.tutela.annexi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a host sees is made of the JDK's types, core's and ours. */
class PublicSurfaceTest {

    private static List<Class<?>> publicTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(
                AnnexI.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
                if (!name.endsWith("-info.class")) {
                    Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                    if (isSeen(type)) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static boolean isSeen(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isSeen(outer));
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static List<String> signatures(Class<?> type) {
        List<String> signatures = new ArrayList<>();
        List<Executable> members = new ArrayList<>();
        Collections.addAll(members, type.getDeclaredConstructors());
        Collections.addAll(members, type.getDeclaredMethods());
        for (Executable member : members) {
            if (isSeen(member.getModifiers())) {
                signatures.add(member.toGenericString());
                if (member instanceof Method method) {
                    signatures.add(method.getGenericReturnType().getTypeName());
                }
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isSeen(field.getModifiers())) {
                signatures.add(field.toGenericString());
            }
        }
        return signatures;
    }

    @Test
    void signatures_showNoLibrary() throws IOException, URISyntaxException, ClassNotFoundException {
        List<String> shown = new ArrayList<>();
        for (Class<?> type : publicTypes()) {
            for (String signature : signatures(type)) {
                if (signature.contains("com.google")
                        || signature.contains("org.slf4j")
                        || signature.contains("jakarta.")) {
                    shown.add(type.getName() + ": " + signature);
                }
            }
        }
        assertEquals(List.of(), shown);
        assertTrue(publicTypes().size() > 30);
    }

    @Test
    void holders_cannotBeMade() throws IOException, URISyntaxException, ClassNotFoundException {
        for (Class<?> type : publicTypes()) {
            boolean isHolder = !type.isInterface()
                    && !type.isEnum()
                    && Stream.of(type.getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers()))
                            .allMatch(method -> Modifier.isStatic(method.getModifiers()));
            assertTrue(!isHolder || type.getConstructors().length == 0, type.getName());
        }
    }
}
