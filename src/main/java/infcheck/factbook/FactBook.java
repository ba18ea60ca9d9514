package infcheck.factbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Trusted facts: every subject that was read, by id, and the sources they cite; immutable.
 *
 * @param subjects sorted by id
 * @param sources by id
 * @param hash of every byte of every file, short and in hexadecimal
 */
public record FactBook(List<SubjectFacts> subjects, Map<String, Source> sources, String hash) {
    public FactBook {
        subjects = List.copyOf(subjects);
        sources = Map.copyOf(sources);
    }

    public Optional<SubjectFacts> subject(String id) {
        return subjects.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The ids of the subjects that go by this id or name, whatever the case of its letters; sorted. */
    public List<String> find(String nameOrId) {
        return subjects.stream()
                .filter(s -> s.id().equalsIgnoreCase(nameOrId)
                        || s.names().stream().anyMatch(name -> name.equalsIgnoreCase(nameOrId)))
                .map(SubjectFacts::id)
                .toList();
    }

    /** Every State whose type or act is stated; sorted. */
    public SortedSet<String> states() {
        return subjects.stream().flatMap(s -> s.states().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everybody who claims a value; sorted. */
    public SortedSet<String> claimants() {
        return subjects.stream()
                .flatMap(s -> s.slots().stream())
                .flatMap(slot -> slot.claimants().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The facts as far as they were known on a day. */
    public FactBook knownAt(LocalDate day) {
        return new FactBook(subjects, sources, hash);
    }
}
