package infcheck.cli.catalogue;

import infcheck.analysis.catalogue.Catalogue;
import infcheck.analysis.catalogue.CatalogueEntry;
import infcheck.analysis.catalogue.FactEntries;
import infcheck.analysis.catalogue.LawEntries;
import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.Failures;
import infcheck.cli.console.InputGathering;
import infcheck.cli.input.RulesOption;
import infcheck.cli.input.ScenarioFolders;
import infcheck.diagnostic.Diagnostics;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.rulebook.RuleBook;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what entries of some kinds need, and no more.
 *
 * @param path of the facts, as the user wrote it
 */
public record CatalogueInputs(Set<CatalogueEntry.Kind> kinds, String path, RulesOption rules, CommandContext here) {
    private static final Set<CatalogueEntry.Kind> OF_FACTS = Set.of(
            CatalogueEntry.Kind.SYSTEM,
            CatalogueEntry.Kind.PLACE,
            CatalogueEntry.Kind.STATE,
            CatalogueEntry.Kind.SOURCE);
    private static final Set<CatalogueEntry.Kind> OF_RULES = Set.of(
            CatalogueEntry.Kind.STATE,
            CatalogueEntry.Kind.READING,
            CatalogueEntry.Kind.PARAMETER,
            CatalogueEntry.Kind.PROVISION);

    private boolean need(Set<CatalogueEntry.Kind> some) {
        return kinds.stream().anyMatch(some::contains);
    }

    /** Whether there must be facts. */
    boolean needFacts() {
        return need(OF_FACTS) || kinds.contains(CatalogueEntry.Kind.SCENARIO);
    }

    /** The files that are read. */
    Collection<Path> files() {
        return Stream.of(
                        need(OF_FACTS) ? FactBooks.paths(here.resolve(path)) : List.<Path>of(),
                        need(OF_RULES) ? rules.files(here) : List.<Path>of(),
                        folders().stream().map(Scenarios::path).toList())
                .flatMap(List::stream)
                .toList();
    }

    private List<Path> folders() {
        return kinds.contains(CatalogueEntry.Kind.SCENARIO)
                ? ScenarioFolders.beside(path, here).all()
                : List.of();
    }

    /**
     * Reads it.
     *
     * @throws infcheck.diagnostic.BadInputException with the mistakes of all of it
     */
    Catalogue read() {
        InputGathering gathering = new InputGathering();
        Optional<FactBook> facts = need(OF_FACTS) ? gathering.read(() -> facts(gathering.told())) : Optional.empty();
        List<RuleBook> books =
                need(OF_RULES) ? gathering.read(() -> rules.all(here).books()).orElse(List.of()) : List.of();
        List<Scenario> scenarios = Scenarios.drafts(folders(), gathering.told());
        gathering.end();
        return Catalogue.of(Stream.of(CatalogueEntry.Kind.values())
                .filter(kinds::contains)
                .flatMap(kind -> entries(kind, facts.orElse(null), books, scenarios)));
    }

    private FactBook facts(Diagnostics told) {
        FactBook book = FactBooks.read(here.resolve(path), told);
        Failures.skipped(told, here.err());
        return book;
    }

    private static Stream<CatalogueEntry> entries(
            CatalogueEntry.Kind kind, @Nullable FactBook facts, List<RuleBook> books, List<Scenario> scenarios) {
        return switch (kind) {
            case SCENARIO -> FactEntries.scenarios(scenarios);
            case READING -> LawEntries.readings(books);
            case PARAMETER -> LawEntries.parameters(books);
            case PROVISION -> LawEntries.provisions(books);
            case SYSTEM -> FactEntries.systems(Objects.requireNonNull(facts));
            case PLACE -> FactEntries.places(Objects.requireNonNull(facts));
            case STATE -> LawEntries.states(Objects.requireNonNull(facts), books);
            case SOURCE -> FactEntries.sources(Objects.requireNonNull(facts));
        };
    }
}
