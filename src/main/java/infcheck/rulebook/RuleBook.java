package infcheck.rulebook;

import infcheck.document.folder.SourceFile;
import infcheck.fact.Fact;
import infcheck.fact.Parameter;
import infcheck.fact.Stated;
import infcheck.fact.Word;
import infcheck.provision.Provision;
import infcheck.rulebook.law.BookWording;
import infcheck.rulebook.law.DayRange;
import infcheck.rulebook.law.Law;
import infcheck.rulebook.law.LawCitation;
import infcheck.rulebook.law.Question;
import infcheck.rulebook.law.Term;
import infcheck.rulebook.rule.ComparedParameters;
import infcheck.rulebook.rule.ComparedTexts;
import infcheck.rulebook.rule.Derivations;
import infcheck.rulebook.rule.Limit;
import infcheck.rulebook.rule.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A vetted rule book: one treaty or pledge, its rules, its words and its dates; immutable.
 *
 * @param id the name of its folder
 * @param hash of every byte of every file, short and in hexadecimal
 * @param rules in the order of file, then line
 * @param words every declared term, ground, reason and standing in the order of {@code terms.yaml}
 * @param provisions in the book's order
 * @param questions of law, in the order of {@code readings.yaml}; empty where the book has none
 * @param cases the files of its test cases, unread, sorted by name
 */
public record RuleBook(
        String id,
        BookWording labels,
        String hash,
        List<Rule> rules,
        List<Term> words,
        List<Provision> provisions,
        List<Question> questions,
        Law law,
        List<SourceFile> cases) {
    public RuleBook {
        rules = List.copyOf(rules);
        words = List.copyOf(words);
        provisions = List.copyOf(provisions);
        questions = List.copyOf(questions);
        cases = List.copyOf(cases);
    }

    /** The declaration of a word. */
    public Optional<Term> word(Word.Kind list, String word) {
        return words.stream()
                .filter(t -> t.list() == list && t.word().equals(word))
                .findFirst();
    }

    /** The source of a fact of the law; empty for a fact that is not of this book. */
    public Optional<LawCitation> citation(Stated fact) {
        return new LawCitations(this).of(fact);
    }

    /** Every word that rules may use in components of a kind. */
    public Set<String> known(Word.Kind list) {
        return switch (list) {
            case PROVISION -> citations(provisions);
            case PARAMETER, MILESTONE, DEADLINE -> law.names(list);
            case READING -> ids(questions);
            case TERM, GROUND, REASON, STANDING, TREATY_NAME, REGION -> words(words, list);
        };
    }

    /** The texts with which rules compare a component of what facts state, be it to find another. */
    public Set<String> compared(Class<? extends Stated> type, String component) {
        return new ComparedTexts(rules).of(type, component);
    }

    /**
     * The numbers with which rules compare a component of a fact, as they stand on a day; by value.
     *
     * @param component a number, such as the kilometres of a range capability
     */
    public List<Parameter> limitsOf(Class<? extends Fact> type, String component, LocalDate day) {
        Set<String> names = new ComparedParameters(rules).with(type, component);
        return law.parameters().stream()
                .filter(p -> names.contains(p.name()) && new DayRange(p.from(), p.until()).covers(day))
                .sorted(Comparator.comparingDouble(Parameter::value).thenComparing(Parameter::name))
                .toList();
    }

    /** The same book without one of its rules; what is left of it may no longer be complete. */
    public RuleBook without(Rule rule) {
        List<Rule> others = rules.stream().filter(r -> !r.equals(rule)).toList();
        return new RuleBook(id, labels, hash, others, words, provisions, questions, law, cases);
    }

    /** The rules whose conclusions a rule asks for, be it to find that there is none; in the book's order. */
    public List<Rule> asked(Rule rule) {
        return rules.stream().filter(other -> Derivations.asks(rule, other)).toList();
    }

    /** The rules that ask for what a rule concludes, be it to find that there is none; in the book's order. */
    public List<Rule> asking(Rule rule) {
        return rules.stream().filter(other -> Derivations.asks(other, rule)).toList();
    }

    /** Every number and day on which rules draw a border, each with the rules that use it; sorted. */
    public SortedMap<Limit, List<Rule>> limits() {
        return Limit.of(rules);
    }

    /** The parameters that rules ask for and that have no value on a day; sorted. */
    public List<String> lacking(LocalDate day) {
        SortedSet<String> lacking = new TreeSet<>(law.lacking(day));
        if (!lacking.isEmpty()) {
            lacking.retainAll(limits().keySet().stream()
                    .filter(limit -> limit.list() == Word.Kind.PARAMETER)
                    .map(Limit::name)
                    .toList());
        }
        return List.copyOf(lacking);
    }

    /** The same book with one number higher or lower, or one day later or earlier. */
    public RuleBook moved(Limit limit, int steps) {
        return with(limit.moved(law, steps), questions);
    }

    /** The same book with other test cases. */
    public RuleBook withCases(List<SourceFile> others) {
        return new RuleBook(id, labels, hash, rules, words, provisions, questions, law, others);
    }

    static Set<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> citations(List<Provision> provisions) {
        return provisions.stream().map(Provision::id).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> words(List<Term> words, Word.Kind list) {
        return words.stream()
                .filter(t -> t.list() == list)
                .map(Term::word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same book under another law, with other answers to its questions. */
    RuleBook with(Law otherLaw, List<Question> otherQuestions) {
        return new RuleBook(id, labels, hash, rules, words, provisions, otherQuestions, otherLaw, cases);
    }
}
