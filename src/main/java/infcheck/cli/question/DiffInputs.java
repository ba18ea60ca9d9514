package infcheck.cli.question;

import infcheck.analysis.comparison.ReportSnapshot;
import infcheck.analysis.diff.Diff;
import infcheck.analysis.diff.DiffSide;
import infcheck.check.Clocks;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.InputGathering;
import infcheck.cli.input.ChosenRules;
import infcheck.cli.input.Inputs;
import infcheck.cli.input.Operands;
import infcheck.cli.input.QuestionOption;
import infcheck.cli.input.RulesOption;
import infcheck.cli.input.SubjectWords;
import infcheck.diagnostic.Nearest;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.SubjectFindings;
import infcheck.report.json.SavedReport;
import infcheck.report.phrase.DiffOrigins;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.BookWording;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two sides of a comparison, as the user names them; both of one kind. */
public record DiffInputs(Side before, Side after, CommandContext here) {

    /** One side of the comparison. */
    sealed interface Side {
        /** The files that are read for it. */
        Collection<Path> files(QuestionOption question, CommandContext here);
    }

    /**
     * A question that is asked.
     *
     * @param words a path of facts, perhaps, and subjects
     */
    record Asked(RulesOption rules, List<String> words, Clocks clocks) implements Side {
        Asked {
            words = List.copyOf(words);
        }

        @Override
        public Collection<Path> files(QuestionOption question, CommandContext here) {
            return Inputs.files(rules, Operands.of(words, here), question, here);
        }

        /** The path of the facts alone; which subjects are meant is seen when the facts of both sides are known. */
        List<String> path(CommandContext here) {
            return List.of(Operands.of(words, here).path());
        }
    }

    /**
     * A report that was saved.
     *
     * @param rules that may know the words of its books
     * @param subjects ids or names of those that are asked for
     */
    record Saved(String file, RulesOption rules, List<String> subjects) implements Side {
        Saved {
            subjects = List.copyOf(subjects);
        }

        @Override
        public Collection<Path> files(QuestionOption question, CommandContext here) {
            return List.of(here.resolve(file));
        }
    }

    /**
     * Reads both sides and compares them.
     *
     * @throws infcheck.diagnostic.BadInputException with the mistakes of both
     * @throws BadUsage where a subject or claimant is on neither side, or no rule book is on both
     */
    ComparedSides compare(QuestionOption question) {
        return before instanceof Saved first && after instanceof Saved then
                ? saved(first, then)
                : asked((Asked) before, (Asked) after, question);
    }

    private ComparedSides asked(Asked first, Asked then, QuestionOption question) {
        InputGathering gathering = new InputGathering();
        Optional<Inputs> was =
                gathering.read(() -> Inputs.read(first.rules(), Operands.of(first.path(here), here), question, here));
        boolean alike = first.rules().equals(then.rules()) && first.path(here).equals(then.path(here));
        Optional<Inputs> is = alike
                ? was
                : gathering.read(() -> Inputs.read(then.rules(), Operands.of(then.path(here), here), question, here));
        gathering.end();
        return compared(was.orElseThrow(), first, is.orElseThrow(), then, question);
    }

    private ComparedSides compared(Inputs was, Asked first, Inputs is, Asked then, QuestionOption question) {
        demandCommon(ids(was.books().books(), RuleBook::id), ids(is.books().books(), RuleBook::id));
        DiffSide before = new DiffSide(was.checker(), was.facts().book(), first.clocks());
        DiffSide after = new DiffSide(is.checker(), is.facts().book(), then.clocks());
        Set<String> named = named(was, is, Operands.of(then.words(), here));
        Set<String> subjects =
                named.isEmpty() ? ids(List.of(was.facts().book(), is.facts().book())) : named;
        List<String> by = question.by(is.checker().on(is.facts().book(), then.clocks()));
        return new ComparedSides(
                Diff.of(before, after, subjects, by),
                new DiffOrigins(origin(was), origin(is)),
                named,
                List.of(after.facts(), before.facts()),
                is.books().byId());
    }

    private static String origin(Inputs inputs) {
        return inputs.books().origins().values().stream().sorted().distinct().collect(Collectors.joining(", "))
                + ", facts " + inputs.facts().path();
    }

    /** The subjects that the user named, or that the files state which were named; a word may name them on one side alone. */
    private Set<String> named(Inputs was, Inputs is, Operands words) {
        Set<String> ids = new TreeSet<>(was.facts().named());
        ids.addAll(is.facts().named());
        for (String word : words.subjects()) {
            Set<String> found =
                    found(word, List.of(was.facts().book(), is.facts().book()));
            ids.addAll(
                    found.size() == 1
                            ? found
                            : new SubjectWords(
                                            is.facts().book(),
                                            new Operands(words.path(), words.given(), List.of(word)),
                                            here)
                                    .ids());
        }
        return ids;
    }

    private static Set<String> found(String word, List<FactBook> books) {
        return books.stream().flatMap(b -> b.find(word).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(List<FactBook> books) {
        return books.stream()
                .flatMap(b -> b.subjects().stream())
                .map(SubjectFacts::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Set<String> ids(List<T> books, Function<T, String> id) {
        return books.stream().map(id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Demands a rule book that both sides have, and says which only one has. */
    private void demandCommon(Set<String> first, Set<String> then) {
        if (first.stream().noneMatch(then::contains)) {
            throw new BadUsage(
                    "there is no rule book on both sides: " + quoted(first) + " and " + quoted(then),
                    "compare two versions of one rule book: each has its id in `book.yaml`");
        }
        Stream.concat(first.stream(), then.stream())
                .filter(id -> first.contains(id) != then.contains(id))
                .forEach(id -> here.err().print("the rule book `" + id + "` is on one side alone and left out\n"));
    }

    private static String quoted(Set<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }

    private ComparedSides saved(Saved first, Saved then) {
        InputGathering gathering = new InputGathering();
        Map<String, RuleBook> rules = gathering
                .read(() -> first.rules().all(here))
                .map(ChosenRules::byId)
                .orElse(Map.of());
        Map<String, BookWording> labels = new HashMap<>();
        rules.forEach((id, book) -> labels.put(id, book.labels()));
        Optional<ReportSnapshot> was = SavedReport.read(here.resolve(first.file()), labels, gathering.told());
        Optional<ReportSnapshot> is = SavedReport.read(here.resolve(then.file()), labels, gathering.told());
        gathering.end();
        ReportSnapshot before = was.orElseThrow();
        ReportSnapshot after = is.orElseThrow();
        demandCommon(ids(before.books(), ReportSnapshot.OfBook::book), ids(after.books(), ReportSnapshot.OfBook::book));
        Set<String> named = new TreeSet<>();
        then.subjects().forEach(word -> named.add(id(word, List.of(before, after))));
        return new ComparedSides(
                Diff.of(only(before, named), only(after, named)),
                new DiffOrigins(first.file(), then.file()),
                named,
                List.of(),
                rules);
    }

    private static String id(String word, List<ReportSnapshot> reports) {
        List<SubjectFindings> all =
                reports.stream().flatMap(ReportSnapshot::subjects).toList();
        return all.stream()
                .filter(s -> s.id().equalsIgnoreCase(word) || s.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new BadUsage(
                        "`" + word + "` is not a subject in these reports",
                        Nearest.hint(
                                word,
                                all.stream()
                                        .flatMap(s -> Stream.of(s.id(), s.name()))
                                        .distinct()
                                        .toList())))
                .id();
    }

    private static ReportSnapshot only(ReportSnapshot report, Set<String> named) {
        return named.isEmpty() ? report : report.only(named);
    }
}
