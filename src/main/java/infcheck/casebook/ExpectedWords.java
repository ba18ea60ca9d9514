package infcheck.casebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.tree.Node;
import infcheck.fact.Word;
import infcheck.finding.Reason;
import infcheck.provision.Provision;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Term;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Holds the words by which a case tells what it expects against those of its book. */
record ExpectedWords(RuleBook book, Diagnostics diagnostics) {
    /** The word in a case for what was begun and is still to be filled in. */
    private static final String OPEN = "TODO";

    void check(Node expect) {
        Stream.concat(Stream.of(expect), expect.items("findings").stream()).forEach(this::checkFinding);
        check(expect, "class", book.words().stream().map(Term::label).filter(Objects::nonNull));
    }

    private void checkFinding(Node finding) {
        check(finding, FindingKey.PROVISION.key(), book.provisions().stream().map(Provision::id));
        check(finding, FindingKey.GROUND.key(), declared(Word.Kind.GROUND));
        Stream<String> ofChecker = Stream.of(Reason.NO_RULE, Reason.noValue(List.of()), Reason.NOTHING_KNOWN_YET)
                .map(Reason::reason);
        check(finding, FindingKey.REASON.key(), Stream.concat(declared(Word.Kind.REASON), ofChecker));
    }

    private Stream<String> declared(Word.Kind list) {
        return book.words().stream().filter(term -> term.list() == list).map(Term::word);
    }

    private void check(Node finding, String key, Stream<String> words) {
        if (finding.has(key)) {
            Node value = finding.get(key);
            List<String> known = words.distinct().toList();
            (value.isList() ? value.items() : List.of(value)).forEach(word -> check(word, key, known));
        }
    }

    private void check(Node word, String key, List<String> known) {
        String text = word.text();
        if (!known.contains(text) && !text.equals(FindingKey.NOTHING) && !text.equals(OPEN)) {
            String message = "`" + text + "` is not a " + key + " of this book";
            diagnostics.error(word.at(), "unknown-" + key, message, Nearest.hint(text, known));
        }
    }
}
