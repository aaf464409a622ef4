package org.tutela.interchange.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tutela.annexi.AnnexI;
import org.tutela.annexi.ClauseCatalog;
import org.tutela.annexi.UnknownClauseException;
import org.tutela.core.clause.CatalogueEdition;
import org.tutela.core.clause.ClauseId;
import org.tutela.interchange.json.located.JsonPath;
import org.tutela.interchange.json.located.LocatedText;
import org.tutela.interchange.json.located.Node;

/** Looks clauses and editions up, as far as a given catalogue can judge them. */
final class CatalogueCheck {

    private final ImmutableList<ClauseCatalog> catalogs;
    private final List<CatalogueEdition> covered = new ArrayList<>();
    private final Set<String> knownEditions = new LinkedHashSet<>();

    CatalogueCheck(Collection<ClauseCatalog> catalogs) {
        this.catalogs = ImmutableList.copyOf(catalogs);
        for (ClauseCatalog catalog : this.catalogs) {
            covered.addAll(catalog.editions());
        }
        List<CatalogueEdition> editions = new ArrayList<>(covered);
        AnnexI.mdrEditions().forEach(shipped -> editions.addAll(shipped.editions()));
        AnnexI.ivdrEditions().forEach(shipped -> editions.addAll(shipped.editions()));
        for (CatalogueEdition edition : editions) {
            if (isCovered(edition.name())) {
                knownEditions.add(edition.name());
            }
        }
    }

    /** Reports every clause that a catalogue of its instrument and part lacks. */
    void clauses(Reading reading) {
        for (Reading.NamedClause named : reading.clauses()) {
            ClauseId id = named.clause();
            for (ClauseCatalog catalog : catalogs) {
                boolean isCovered = catalog.editions().stream().anyMatch(edition -> edition.covers(id));
                if (isCovered && isUnknown(id)) {
                    unknown(named, catalog, reading);
                    break;
                }
            }
        }
    }

    private boolean isUnknown(ClauseId id) {
        return catalogs.stream().allMatch(catalog -> catalog.find(id).isEmpty());
    }

    private static void unknown(Reading.NamedClause named, ClauseCatalog catalog, Reading reading) {
        List<ClauseId> near = suggestions(named.clause(), catalog);
        if (near.isEmpty()) {
            reading.problem(
                    FileProblemCode.UNKNOWN_CLAUSE, named.path(), named.offset(), named.clause(), catalog.editions());
        } else {
            reading.problem(
                    FileProblemCode.MISSPELT_CLAUSE,
                    named.path(),
                    named.offset(),
                    named.clause(),
                    catalog.editions(),
                    near);
        }
    }

    private static List<ClauseId> suggestions(ClauseId id, ClauseCatalog catalog) {
        try {
            return ImmutableList.of(catalog.get(id).id());
        } catch (UnknownClauseException e) {
            return e.suggestions();
        }
    }

    /** Reports every edition of a covered instrument and part that neither a given catalogue nor this version has. */
    void editions(Node root, Reading reading) {
        Node editions = root.field("editions");
        if (editions == null) {
            return;
        }
        JsonPath path = JsonPath.ROOT.field("editions");
        for (int i = 0; i < editions.items().size(); i++) {
            Node item = editions.items().get(i);
            if (item.kind() == Node.Kind.TEXT && isCovered(item.text()) && !knownEditions.contains(item.text())) {
                reading.problem(
                        FileProblemCode.UNKNOWN_EDITION,
                        path.item(i),
                        item.offset(),
                        LocatedText.shown(item.text()),
                        knownEditions);
            }
        }
    }

    /** An edition is named by instrument, part and date; what has not that form cannot be any. */
    private boolean isCovered(String name) {
        int at = name.indexOf('@');
        String without = at < 0 ? name : name.substring(0, at);
        return covered.stream()
                .anyMatch(it -> without.equals(it.instrument().code() + '-' + it.part())
                        || at < 0 && without.startsWith(it.instrument().code()));
    }
}
