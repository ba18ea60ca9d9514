package infcheck.analysis.catalogue;

import infcheck.check.Scenario;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.Source;
import infcheck.factbook.statement.SubjectFacts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of a fact book. */
public final class FactEntries {
    private FactEntries() {}

    /** The missile types and launcher types, by id. */
    public static Stream<CatalogueEntry> systems(FactBook facts) {
        return facts.subjects().stream().map(FactEntries::system);
    }

    private static CatalogueEntry system(SubjectFacts subject) {
        Collection<String> places = places(subject);
        return new CatalogueEntry(
                CatalogueEntry.Kind.SYSTEM,
                subject.id(),
                subject.names(),
                List.copyOf(subject.states()),
                List.copyOf(places),
                Columns.of("State", subject.state(), "kind", subject.kind()),
                String.join(", ", subject.names())
                        + (places.isEmpty() ? "" : "\nacts at: " + String.join("; ", places)),
                subject.at().wholeLine().toString());
    }

    private static Collection<String> places(SubjectFacts subject) {
        return subject.acts().stream()
                .map(ActFact::place)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places of acts, by name. */
    public static Stream<CatalogueEntry> places(FactBook facts) {
        SortedMap<String, SortedMap<String, Long>> byPlace = new TreeMap<>();
        for (SubjectFacts subject : facts.subjects()) {
            subject.acts().stream()
                    .map(ActFact::place)
                    .filter(Objects::nonNull)
                    .forEach(place ->
                            byPlace.computeIfAbsent(place, p -> new TreeMap<>()).merge(subject.id(), 1L, Long::sum));
        }
        return byPlace.entrySet().stream().map(e -> place(e.getKey(), e.getValue()));
    }

    private static CatalogueEntry place(String place, SortedMap<String, Long> subjects) {
        String acts = subjects.entrySet().stream()
                .map(e -> e.getKey() + (e.getValue() == 1 ? "" : " (" + e.getValue() + ")"))
                .collect(Collectors.joining(", "));
        return new CatalogueEntry(
                CatalogueEntry.Kind.PLACE, place, List.of(), List.of(), List.of(), Map.of(), acts, null);
    }

    /** The sources, by id. */
    public static Stream<CatalogueEntry> sources(FactBook facts) {
        return facts.sources().values().stream()
                .sorted(Comparator.comparing(Source::id))
                .map(s -> new CatalogueEntry(
                        CatalogueEntry.Kind.SOURCE,
                        s.id(),
                        List.of(),
                        List.of(),
                        List.of(s.title(), s.publisher()),
                        Map.of(),
                        s.title() + " (" + s.publisher() + ")",
                        null));
    }

    /** The scenarios, by id. */
    public static Stream<CatalogueEntry> scenarios(Collection<Scenario> scenarios) {
        return scenarios.stream()
                .sorted(Comparator.comparing(Scenario::id))
                .map(s -> new CatalogueEntry(
                        CatalogueEntry.Kind.SCENARIO,
                        s.id(),
                        List.of(),
                        List.of(),
                        List.of(s.title()),
                        Map.of(),
                        s.title(),
                        null));
    }
}
