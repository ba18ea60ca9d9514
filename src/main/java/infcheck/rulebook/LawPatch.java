package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.fact.Dates;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Word;
import infcheck.rulebook.document.DeclaredWords;
import infcheck.rulebook.document.ParameterReader;
import infcheck.rulebook.document.StandingCheck;
import infcheck.rulebook.law.DayRange;
import infcheck.rulebook.law.Law;
import infcheck.rulebook.law.LawCitation;
import infcheck.rulebook.law.Setting;
import infcheck.rulebook.law.StandingTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Changes to the law of a rule book.
 *
 * @param milestones new dates, {@link Dates#NEVER} for a milestone that does not come
 * @param parameters new values, for all time
 * @param standing entries that replace those of the same States
 */
public record LawPatch(List<Change<LocalDate>> milestones, List<Change<Double>> parameters, StandingTable standing) {

    /** A new value for what a book declares. */
    public record Change<T>(String name, T value, Place at) {}

    /** No change. */
    static final LawPatch NONE = new LawPatch(List.of(), List.of(), StandingTable.NONE);

    public LawPatch {
        milestones = List.copyOf(milestones);
        parameters = List.copyOf(parameters);
    }

    /** Each single change by itself. */
    Stream<LawPatch> parts() {
        Stream<LawPatch> moved = milestones.stream().map(c -> new LawPatch(List.of(c), List.of(), StandingTable.NONE));
        Stream<LawPatch> set = parameters.stream().map(c -> new LawPatch(List.of(), List.of(c), StandingTable.NONE));
        Stream<StandingTable> tables = standing.states().stream().map(standing::only);
        Stream<StandingTable> others = Stream.of(standing.otherwise())
                .filter(all -> !all.isEmpty())
                .map(all -> new StandingTable(all, List.of(), Map.of()));
        Stream<LawPatch> stand = Stream.concat(others, tables).map(t -> new LawPatch(List.of(), List.of(), t));
        return Stream.concat(Stream.concat(moved, set), stand);
    }

    Stream<Setting> settings() {
        Stream<Setting> dates = milestones.stream().map(m -> new Setting(m.name(), "" + m.value(), m.at()));
        Stream<Setting> numbers = parameters.stream().map(p -> new Setting(p.name(), "" + p.value(), p.at()));
        return Stream.of(dates, numbers, standing.settings()).flatMap(s -> s);
    }

    /** The changed law; meaningful where {@link #check} had nothing to complain of. */
    Law applyTo(Law law) {
        return new Law(
                parameters(law),
                milestones(law),
                law.periods(),
                law.standing().patched(standing),
                law.following(),
                citations(law));
    }

    /**
     * Complains of every name that the book does not declare.
     *
     * @param whole the standings that the scenario changes besides
     */
    void check(RuleBook book, StandingTable whole, Diagnostics diagnostics) {
        DeclaredWords known = new DeclaredWords(Word.Kind.MILESTONE, book.known(Word.Kind.MILESTONE), diagnostics);
        milestones.forEach(c -> known.check(c.name(), c.at()));
        DeclaredWords numbers = new DeclaredWords(Word.Kind.PARAMETER, book.known(Word.Kind.PARAMETER), diagnostics);
        parameters.forEach(c -> numbers.check(c.name(), c.at()));
        DeclaredWords words = new DeclaredWords(Word.Kind.STANDING, book.known(Word.Kind.STANDING), diagnostics);
        new StandingCheck(words, known, diagnostics)
                .check(standing, book.law().standing().patched(whole));
    }

    private List<Parameter> parameters(Law law) {
        Stream<Parameter> kept = law.parameters().stream()
                .filter(p -> parameters.stream().noneMatch(c -> c.name().equals(p.name())));
        Stream<Parameter> changed = parameters.stream().map(LawPatch::patched);
        return Stream.concat(kept, changed).toList();
    }

    /** The milestones after the changes; one that depends on a moved milestone follows it, unless it is moved itself. */
    private List<Milestone> milestones(Law law) {
        List<Milestone> moved = law.milestones().stream().map(this::moved).toList();
        for (Change<LocalDate> change : milestones) {
            moved = law.followed(moved, change.name()).stream().map(this::moved).toList();
        }
        return moved;
    }

    /** The citations after the changes; an item that a scenario changes cites the scenario and keeps its provision. */
    private Map<String, LawCitation> citations(Law law) {
        Map<String, LawCitation> changed = new HashMap<>(law.citations());
        milestones.forEach(c -> law.milestones().stream()
                .filter(m -> m.name().equals(c.name()))
                .forEach(m -> changed.computeIfPresent(m.id(), (id, before) -> before.movedTo(c.at()))));
        for (Change<Double> change : parameters) {
            law.parameters().stream()
                    .filter(p -> p.name().equals(change.name()))
                    .map(p -> law.citations().get(p.id()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(before -> changed.put(patched(change).id(), before.movedTo(change.at())));
        }
        return changed;
    }

    private static Parameter patched(Change<Double> change) {
        return ParameterReader.parameter(change.name(), change.value(), new DayRange(Dates.ALWAYS, Dates.NEVER));
    }

    private Milestone moved(Milestone milestone) {
        return milestones.stream()
                .filter(c -> c.name().equals(milestone.name()))
                .findFirst()
                .map(c -> new Milestone(milestone.id(), milestone.name(), c.value()))
                .orElse(milestone);
    }
}
