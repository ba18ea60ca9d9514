package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.Hash;
import infcheck.document.Node;
import infcheck.fact.Word;
import infcheck.finding.Status;
import infcheck.provision.Provision;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one book: each document by itself, then the words that one uses and another declares, then the rules. */
final class BookReader {
    private final BookFiles files;
    private final Diagnostics diagnostics;
    private final @Nullable Node front;
    private final @Nullable List<Provision> provisions;
    private final @Nullable List<Term> words;
    private final @Nullable Numbers numbers;
    private final @Nullable StandingTable standing;

    BookReader(BookFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
        files.complainOfStrangers(diagnostics);
        front = document("book", front -> front);
        provisions = document("provisions", new ProvisionReader(diagnostics)::read);
        words = document("terms", new TermReader(citations())::read);
        numbers = document("parameters", new NumbersReader(citations(), words(Word.Kind.STANDING))::read);
        standing = document("standing", this::standing);
    }

    /** The book; empty where anything is wrong with it, which the diagnostics then tell. */
    Optional<RuleBook> book() {
        if (front == null || provisions == null || words == null || numbers == null || standing == null) {
            return Optional.empty();
        }
        Law law = numbers.with(standing);
        RuleBook draft = new RuleBook(
                front.text("id"), labels(front), Hash.of(files.files()), List.of(), words, provisions, law);
        RuleBook book = draft.with(rules(draft));
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        standing.stretches().stream()
                .filter(s -> !s.from().on(law::date).isBefore(s.until().on(law::date)))
                .forEach(s -> StandingReader.wrongOrder(s.at(), diagnostics));
        return Optional.of(book);
    }

    private <T> @Nullable T document(String kind, Function<Node, T> reader) {
        return files.document(kind, diagnostics).map(reader).orElse(null);
    }

    private List<Rule> rules(RuleBook draft) {
        Map<Word.Kind, Set<String>> known = new EnumMap<>(Word.Kind.class);
        for (Word.Kind list : Word.Kind.values()) {
            known.put(list, draft.known(list));
        }
        return new Vetter(new WordLists(known))
                .vet(
                        files.rules().stream()
                                .map(file -> new RuleFile(file.path(), file.bytes()))
                                .toList(),
                        diagnostics);
    }

    private StandingTable standing(Node root) {
        Node otherwise = root.find("otherwise");
        if (otherwise != null) {
            words(Word.Kind.STANDING).check(otherwise);
        }
        StandingTable table = new StandingReader(diagnostics).table(root.textOrNull("otherwise"), root.get("states"));
        Declared milestones =
                new Declared(Word.Kind.MILESTONE, numbers == null ? null : numbers.milestoneNames(), diagnostics);
        new StandingCheck(words(Word.Kind.STANDING), milestones, diagnostics).check(table, table);
        return table;
    }

    private Declared citations() {
        Set<String> ids = provisions == null
                ? null
                : provisions.stream().map(Provision::id).collect(Collectors.toSet());
        return new Declared(Word.Kind.PROVISION, ids, diagnostics);
    }

    private Declared words(Word.Kind list) {
        Set<String> declared = words == null
                ? null
                : words.stream().filter(t -> t.list() == list).map(Term::word).collect(Collectors.toSet());
        return new Declared(list, declared, diagnostics);
    }

    private static BookLabels labels(Node front) {
        Map<Status, String> statuses = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            statuses.put(status, front.get("statuses").text(status.name()));
        }
        return new BookLabels(
                front.text("name"), BookLabels.Kind.valueOf(front.text("kind").toUpperCase(Locale.ROOT)), statuses);
    }
}
