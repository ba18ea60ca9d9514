package infcheck.factbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
}
