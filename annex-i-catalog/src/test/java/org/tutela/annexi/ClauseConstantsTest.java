package org.tutela.annexi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tutela.core.clause.ClauseId;

class ClauseConstantsTest {

    private static List<Field> constants(Class<?> holder) {
        List<Field> fields = new ArrayList<>();
        for (Field field : holder.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static void checkSameSet(Class<?> holder, ClauseCatalog catalog) throws IllegalAccessException {
        List<ClauseId> constants = new ArrayList<>();
        for (Field field : constants(holder)) {
            constants.add((ClauseId) field.get(null));
        }
        List<ClauseId> ids = new ArrayList<>();
        catalog.clauses().forEach(clause -> ids.add(clause.id()));
        assertEquals(ids, constants);
    }

    @Test
    void constants_areTheClausesOfTheCatalogue() throws IllegalAccessException {
        checkSameSet(MdrAnnexI.class, AnnexI.mdr());
        checkSameSet(MdrAnnexI.class, AnnexI.mdrEditions().get(0));
        checkSameSet(IvdrAnnexI.class, AnnexI.ivdr());
    }

    @Test
    void names_invertToTheirIds() throws IllegalAccessException {
        for (Field field : constants(MdrAnnexI.class)) {
            assertEquals(field.get(null), ClauseId.parse("MDR-I-" + number(field.getName())), field.getName());
        }
        for (Field field : constants(IvdrAnnexI.class)) {
            assertEquals(field.get(null), ClauseId.parse("IVDR-I-" + number(field.getName())), field.getName());
        }
        assertEquals("20.4.1(c)(iii)[2]", number("CLAUSE_20_4_1_C_III_DASH_2"));
    }

    @Test
    void names_readAsTheRuleSays() {
        assertEquals("MDR-I-17.2", MdrAnnexI.CLAUSE_17_2.toString());
        assertEquals("MDR-I-23.4(ab)", MdrAnnexI.CLAUSE_23_4_AB.toString());
        assertEquals("MDR-I-23.4(k)[1]", MdrAnnexI.CLAUSE_23_4_K_DASH_1.toString());
        assertEquals("IVDR-I-20.4.1(c)(iii)", IvdrAnnexI.CLAUSE_20_4_1_C_III.toString());
        assertTrue(constants(MdrAnnexI.class).size() == 243
                && constants(IvdrAnnexI.class).size() == 215);
    }

    private static String number(String name) {
        StringBuilder out = new StringBuilder();
        boolean isDash = false;
        for (String segment : name.substring("CLAUSE_".length()).split("_")) {
            if (segment.equals("DASH")) {
                isDash = true;
            } else if (isDash) {
                out.append('[').append(segment).append(']');
            } else if (Character.isDigit(segment.charAt(0))) {
                out.append(out.length() == 0 ? "" : ".").append(segment);
            } else {
                out.append('(').append(segment.toLowerCase(Locale.ROOT)).append(')');
            }
        }
        return out.toString();
    }
}
