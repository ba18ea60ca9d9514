package infcheck.report.ci;

import infcheck.diagnostic.Place;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The places at which subjects are stated.
 *
 * @param facts those that may state one, the first that does counts; none where they are not at hand
 */
public record KnownPlaces(List<FactBook> facts) {
    public KnownPlaces {
        facts = List.copyOf(facts);
    }

    /** Null where none of the facts state it. */
    @Nullable
    Place of(String subject) {
        return facts.stream()
                .map(f -> f.subject(subject))
                .flatMap(Optional::stream)
                .map(SubjectFacts::at)
                .findFirst()
                .orElse(null);
    }
}
