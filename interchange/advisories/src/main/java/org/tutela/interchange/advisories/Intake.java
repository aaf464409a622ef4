package org.tutela.interchange.advisories;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tutela.core.finding.FindingSeverity;
import org.tutela.interchange.json.FileProblem;

/**
 * What a file gave: the records that could be read, and everything that is wrong with it.
 *
 * <p>Files of others are never all right, and a day's feed cannot wait until they are: what can be read is kept, what cannot is
 * reported with its place, and nothing is mended. A problem of severity {@link FindingSeverity#ERROR} says that something of the file
 * is not in the records; a {@link FindingSeverity#WARNING} that the file contradicts itself; a {@link FindingSeverity#NOTE} that a
 * person should read what no program can.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of a record
 * @param name what messages call the file
 * @param records what could be read, in the order of the file, immutable
 * @param problems what is wrong, in the order of the places, immutable
 */
public record Intake<T>(String name, List<T> records, List<FileProblem> problems) {

    /** Rejects nulls and copies the lists. */
    public Intake {
        requireNonNull(name, "name");
        records = ImmutableList.copyOf(records);
        problems = ImmutableList.copyOf(problems);
    }

    /**
     * Returns the record of a file that holds one, such as an advisory or a bill of materials.
     *
     * @return the first record; empty where none could be read
     */
    public Optional<T> first() {
        return records.stream().findFirst();
    }

    /**
     * Says whether everything of the file is in the records.
     *
     * @return false if a problem is an error
     */
    public boolean isComplete() {
        return errors().isEmpty();
    }

    /**
     * Returns the problems because of which something of the file is not in the records.
     *
     * @return the errors, in the order of the places, immutable
     */
    public List<FileProblem> errors() {
        return problems.stream()
                .filter(problem -> problem.finding().severity() == FindingSeverity.ERROR)
                .collect(ImmutableList.toImmutableList());
    }
}
