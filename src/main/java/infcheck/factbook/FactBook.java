package infcheck.factbook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.statement.Declaration;
import infcheck.factbook.statement.OtherElimination;
import infcheck.factbook.statement.PublicStatement;
import infcheck.factbook.statement.Source;
import infcheck.factbook.statement.SubjectFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Trusted facts: every subject that was read, by id, what was said of them, and the sources cited; immutable.
 *
 * @param subjects sorted by id
 * @param inventory what States declared that they had, in the order of time, then of types; the subjects have it as facts
 * @param otherEliminations of items other than missiles, in the order of the file; no rule sees them
 * @param statements what persons said, in the order of time, then of ids; no rule sees them
 * @param sources by id
 * @param hash of every byte of every file, short and in hexadecimal
 */
public record FactBook(
        List<SubjectFacts> subjects,
        List<Declaration> inventory,
        List<OtherElimination> otherEliminations,
        List<PublicStatement> statements,
        Map<String, Source> sources,
        String hash) {
    public FactBook {
        subjects = List.copyOf(subjects);
        inventory = List.copyOf(inventory);
        otherEliminations = List.copyOf(otherEliminations);
        statements = List.copyOf(statements);
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

    /**
     * The facts as they were known on a day: without what happened or was published wholly after it.
     *
     * <p>What a source without a date says counts as known as soon as it was so. What a file says of a type as such, under no source but its
     * own, was known as soon as anything of the type was. Ids do not change.
     */
    public FactBook knownAt(LocalDate day) {
        return new FactBook(
                subjects.stream().map(s -> s.knownAt(day)).toList(),
                inventory.stream().filter(d -> d.knownAt(day)).toList(),
                otherEliminations.stream().filter(e -> e.knownAt(day)).toList(),
                statements.stream().filter(s -> s.knownAt(day)).toList(),
                sources,
                hash);
    }

    /** The facts of some of the subjects, with what was said of them. */
    public FactBook only(Predicate<SubjectFacts> wanted) {
        List<SubjectFacts> some = subjects.stream().filter(wanted).toList();
        Set<String> ids = some.stream().map(SubjectFacts::id).collect(Collectors.toSet());
        List<PublicStatement> said = statements.stream()
                .filter(s -> s.about().stream().anyMatch(ids::contains))
                .toList();
        List<Declaration> declared =
                inventory.stream().filter(d -> ids.contains(d.subject())).toList();
        List<OtherElimination> eliminated = otherEliminations.stream()
                .filter(e -> e.subject() == null || ids.contains(e.subject()))
                .toList();
        return new FactBook(some, declared, eliminated, said, sources, hash);
    }

    FactBook with(List<SubjectFacts> others) {
        return new FactBook(others, inventory, otherEliminations, statements, sources, hash);
    }

    /** The ids of the sources that a claim or a statement rests on and that have no date; sorted. */
    public SortedSet<String> undated() {
        Stream<String> claimed = claims().filter(c -> c.published() == null).map(Claim::source);
        Stream<String> said =
                statements.stream().filter(s -> s.published() == null).map(PublicStatement::source);
        return Stream.concat(claimed, said).filter(sources::containsKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Whether what decides of a subject was not read anywhere: every claim of what it is, of its ranges and of some of its acts
     * rests on a source that is recalled.
     */
    public boolean recalledAlone(String subject, Set<String> acts) {
        List<Claim> deciding = subject(subject).stream()
                .flatMap(s -> s.statements().deciding(acts))
                .flatMap(v -> v.claims().stream())
                .toList();
        return !deciding.isEmpty() && deciding.stream().allMatch(c -> recalled(c.source()));
    }

    private boolean recalled(String id) {
        Source source = sources.get(id);
        return source != null && source.basis() == Source.Basis.RECALLED;
    }

    /** The States that claim anything, and {@link Claim#OPEN_SOURCES} where they claim what a State claims too; sorted. */
    public SortedSet<String> claimants() {
        return values().flatMap(ClaimedValue::rivals).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The facts with some values taken as certain, whoever says otherwise.
     *
     * @throws BadInputException with every assignment that names what is not here, or gives what cannot be its value
     */
    public FactBook with(Collection<Assignment> assignments) {
        return new ValueAssigner(this).with(assignments);
    }

    /** Every distance that somebody states of a subject, and both ends of what is stated as a stretch; in kilometres. */
    public Stream<Double> distances() {
        return subjects.stream()
                .flatMap(s -> s.statements().values().values().stream())
                .flatMap(v -> v.claims().stream())
                .map(Claim::extent)
                .filter(Extent.Km.class::isInstance)
                .map(Extent.Km.class::cast)
                .flatMap(km -> Stream.of(km.min(), km.max()));
    }

    /**
     * The facts with values that nobody claims beside those that somebody does: no claimant's worlds have them.
     *
     * @throws BadInputException with each that names what is not here, or gives what cannot be its value
     */
    public FactBook imagining(Collection<Imagined> imagined) {
        return new ValueImaginer(this).with(imagined);
    }

    /**
     * The facts as a scenario has them: its acts are added, then its values are taken as certain.
     *
     * @throws BadInputException with every change that names what is not here, or that these facts cannot have
     */
    public FactBook with(FactsPatch patch) {
        FactBook added;
        try {
            added = new ActAdder(this).with(patch.acts());
        } catch (BadInputException e) {
            throw new BadInputException(Stream.concat(e.diagnostics().stream(), mistakes(patch.valuesElsewhere()))
                    .sorted()
                    .toList());
        }
        return added.with(patch.values());
    }

    /** The mistakes in values that are to be taken as certain. */
    private Stream<Diagnostic> mistakes(List<Assignment> values) {
        try {
            with(values);
            return Stream.empty();
        } catch (BadInputException e) {
            return e.diagnostics().stream();
        }
    }

    private Stream<Claim> claims() {
        return values().flatMap(v -> v.claims().stream());
    }

    private Stream<ClaimedValue> values() {
        return subjects.stream().flatMap(s -> s.statements().values().values().stream());
    }
}
