package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.folder.Hash;
import infcheck.document.tree.Node;
import infcheck.fact.Word;
import infcheck.finding.Status;
import infcheck.provision.Provision;
import infcheck.rulebook.document.BookFiles;
import infcheck.rulebook.document.DeclaredWords;
import infcheck.rulebook.document.ParameterReader;
import infcheck.rulebook.document.ProvisionReader;
import infcheck.rulebook.document.QuestionReader;
import infcheck.rulebook.document.StandingCheck;
import infcheck.rulebook.document.StandingOrderCheck;
import infcheck.rulebook.document.StandingReader;
import infcheck.rulebook.document.TermReader;
import infcheck.rulebook.law.BookWording;
import infcheck.rulebook.law.Law;
import infcheck.rulebook.law.ParameterDocument;
import infcheck.rulebook.law.Question;
import infcheck.rulebook.law.StandingTable;
import infcheck.rulebook.law.Term;
import infcheck.rulebook.rule.Rule;
import infcheck.rulebook.vetting.AskedAnswers;
import infcheck.rulebook.vetting.EmptyBandCheck;
import infcheck.rulebook.vetting.EncodedCheck;
import infcheck.rulebook.vetting.SelfMatchCheck;
import infcheck.rulebook.vetting.UnaskedTermCheck;
import infcheck.rulebook.vetting.UnderivedWordCheck;
import infcheck.rulebook.vetting.UnreachableRuleCheck;
import infcheck.rulebook.vetting.Vetter;
import infcheck.rulebook.vetting.WordLists;
import java.util.EnumMap;
import java.util.HashMap;
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
    private final Map<String, Optional<Node>> documents = new HashMap<>();
    private final @Nullable Node front;
    private final @Nullable List<Provision> provisions;
    private final @Nullable List<Term> words;
    private final @Nullable ParameterDocument numbers;
    private final @Nullable StandingTable standing;
    private final @Nullable List<Question> questions;

    BookReader(BookFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
        front = document("book", front -> front);
        provisions = document("provisions", new ProvisionReader(diagnostics)::read);
        words = document("terms", new TermReader(citations())::read);
        numbers = document("parameters", new ParameterReader(citations(), words(Word.Kind.STANDING))::read);
        standing = document("standing", this::standing);
        questions = files.has("readings") ? document("readings", new QuestionReader(citations())::read) : List.of();
    }

    /** The book; empty where anything is wrong with it, which the diagnostics then tell. */
    Optional<RuleBook> book() {
        List<Rule> rules = rules();
        if (front == null
                || provisions == null
                || words == null
                || numbers == null
                || standing == null
                || questions == null) {
            return Optional.empty();
        }
        Law law = numbers.with(standing);
        StandingOrderCheck order = new StandingOrderCheck(law, diagnostics);
        // a wrong date of a milestone is told where it stands, not for all that rests on it
        if (!diagnostics.hasErrors() && order.isDated(law.names(Word.Kind.MILESTONE))) {
            order.check();
        }
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        new UnreachableRuleCheck(rules, diagnostics).check();
        new SelfMatchCheck(rules, diagnostics).check();
        new AskedAnswers(rules, diagnostics).check(questions);
        new EmptyBandCheck(rules, law).check(diagnostics);
        underived(rules, words);
        node("provisions")
                .ifPresent(root -> new EncodedCheck(root, diagnostics)
                        .check(rules, words, law.citations().values()));
        return Optional.of(new RuleBook(
                front.text("id"),
                labels(front),
                Hash.of(files.law()),
                rules,
                words,
                provisions,
                questions,
                law,
                files.cases()));
    }

    private void underived(List<Rule> rules, List<Term> words) {
        UnderivedWordCheck underived = new UnderivedWordCheck(rules, diagnostics);
        if (underived.among(words)) { // else there is no place to look for
            node("terms").ifPresent(underived::warn);
        }
        UnaskedTermCheck unasked = new UnaskedTermCheck(rules, diagnostics);
        if (unasked.among(words)) {
            node("terms").ifPresent(unasked::warn);
        }
    }

    /** The rules, vetted also where a document is wrong: then the words that it would declare are not checked. */
    private List<Rule> rules() {
        Map<Word.Kind, Set<String>> known = new EnumMap<>(Word.Kind.class);
        for (Word.Kind list : Word.Kind.values()) {
            Set<String> declared = declared(list);
            if (declared != null) {
                known.put(list, declared);
            }
        }
        List<Rule> rules = new Vetter(new WordLists(known, answers())).vet(files.rules(), diagnostics);
        if (files.rules().isEmpty()) {
            diagnostics.error(Place.of(files.path()), "no-rules", "the book has no rule file", "add a `.drl` file");
        }
        return rules;
    }

    /** The words of a list; null where the document that declares them cannot be read. */
    private @Nullable Set<String> declared(Word.Kind list) {
        return switch (list) {
            case PROVISION -> provisions == null ? null : RuleBook.citations(provisions);
            case PARAMETER, MILESTONE, DEADLINE -> numbers == null ? null : numbers.names(list);
            case READING -> questions == null ? null : RuleBook.ids(questions);
            case TERM, GROUND, REASON, STANDING, TREATY_NAME, REGION ->
                words == null ? null : RuleBook.words(words, list);
        };
    }

    private Map<String, Set<String>> answers() {
        return questions == null
                ? Map.of()
                : questions.stream().collect(Collectors.toMap(Question::id, Question::known, (one, again) -> one));
    }

    private <T> @Nullable T document(String kind, Function<Node, T> reader) {
        return node(kind).map(reader).orElse(null);
    }

    private Optional<Node> node(String kind) {
        return documents.computeIfAbsent(kind, k -> files.document(k, diagnostics));
    }

    private StandingTable standing(Node root) {
        StandingTable table = new StandingReader(diagnostics).table(root.find("otherwise"), root.get("states"));
        new StandingCheck(words(Word.Kind.STANDING), words(Word.Kind.MILESTONE), root.get("states"), diagnostics)
                .check(table, table);
        return table;
    }

    private DeclaredWords citations() {
        return words(Word.Kind.PROVISION);
    }

    private DeclaredWords words(Word.Kind list) {
        return new DeclaredWords(list, declared(list), diagnostics);
    }

    private static BookWording labels(Node front) {
        Map<Status, String> statuses = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            statuses.put(status, front.get("statuses").text(status.name()));
        }
        return new BookWording(
                front.text("name"), BookWording.Kind.valueOf(front.text("kind").toUpperCase(Locale.ROOT)), statuses);
    }
}
