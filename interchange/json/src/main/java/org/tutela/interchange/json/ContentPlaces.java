package org.tutela.interchange.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tutela.core.finding.Finding;
import org.tutela.interchange.json.located.JsonPath;
import org.tutela.interchange.json.located.Node;
import org.tutela.interchange.json.located.Problems;
import org.tutela.risk.finding.RiskFindingCode;

/** Finds the place in the text that a finding about the content means. */
final class ContentPlaces {

    /** A place in a tree. */
    private record Place(Node node, JsonPath path) {}

    private ContentPlaces() {}

    /** Adds a finding with the deepest place that its path leads to, such as {@code risks[RSK-004].impacts}. */
    static void add(Finding finding, Node root, Problems problems) {
        Place place = new Place(root, JsonPath.ROOT);
        for (String step : steps(finding.path(), root)) {
            Place next = next(place, step);
            if (next == null) {
                break;
            }
            place = next;
        }
        if (finding.code() == RiskFindingCode.DANGLING_REFERENCE) {
            place = text(place, finding.arguments().get(1)).orElse(place);
        }
        problems.add(finding, place.path(), place.node().offset());
    }

    /** Splits a path into field names, and ids or numbers in brackets; without the name of the whole, as in {@code file.revision}. */
    private static List<String> steps(String path, Node root) {
        List<String> steps = new ArrayList<>();
        int from = 0;
        while (from < path.length()) {
            int end;
            if (path.charAt(from) == '[') {
                end = path.indexOf(']', from) + 1;
            } else {
                end = from + 1;
                while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
                    end++;
                }
            }
            if (end <= from) {
                break;
            }
            steps.add(path.substring(from, end));
            from = end < path.length() && path.charAt(end) == '.' ? end + 1 : end;
        }
        if (!steps.isEmpty() && root.field(steps.get(0)) == null) {
            steps.remove(0);
        }
        return steps;
    }

    private static @Nullable Place next(Place place, String step) {
        if (!step.startsWith("[")) {
            Node value = place.node.field(step);
            return value == null ? null : new Place(value, place.path.field(step));
        }
        String key = step.substring(1, step.length() - 1);
        List<Node> items = place.node.items();
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).id().orElse(Integer.toString(i)).equals(key)
                    || Integer.toString(i).equals(key)) {
                return new Place(items.get(i), place.path.item(i));
            }
        }
        return null;
    }

    /** Finds the first text below a place; objects here are nested three deep at most. */
    private static Optional<Place> text(Place place, String text) {
        if (place.node.kind() == Node.Kind.TEXT && place.node.text().equals(text)) {
            return Optional.of(place);
        }
        Optional<Place> found = Optional.empty();
        for (int i = 0; i < place.node.items().size() && found.isEmpty(); i++) {
            found = text(new Place(place.node.items().get(i), place.path.item(i)), text);
        }
        for (String name : place.node.fields().keySet()) {
            Node value = place.node.field(name);
            if (found.isEmpty() && value != null) {
                found = text(new Place(value, place.path.field(name)), text);
            }
        }
        return found;
    }
}
