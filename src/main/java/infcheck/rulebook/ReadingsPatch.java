package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import infcheck.fact.Word;
import infcheck.rulebook.document.DeclaredWords;
import infcheck.rulebook.document.QuestionReader;
import infcheck.rulebook.law.Question;
import infcheck.rulebook.law.Setting;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers to questions of law in place of those that a rule book records. */
public record ReadingsPatch(List<Change> changes) {
    /** No answer. */
    static final ReadingsPatch NONE = new ReadingsPatch(List.of());

    Stream<Setting> settings() {
        return changes.stream()
                .map(c -> new Setting(
                        c.state() == null ? c.question() : c.question() + " as " + c.state() + " answers it",
                        c.answer(),
                        c.at()));
    }

    public ReadingsPatch {
        changes = List.copyOf(changes);
    }

    /**
     * A new answer.
     *
     * @param state who gives it; null where everybody who answers does
     */
    public record Change(String question, @Nullable String state, String answer, Place at) {}

    /** Reads the answers of a scenario; {@code questions} is null where it answers nothing. */
    static ReadingsPatch read(@Nullable Node questions, Diagnostics diagnostics) {
        return new ReadingsPatch(
                questions == null
                        ? List.of()
                        : questions.entries().stream()
                                .flatMap(e -> answers(e.getKey(), e.getValue(), diagnostics))
                                .toList());
    }

    /** One answer for everybody, or one for each State that is named. */
    private static Stream<Change> answers(String question, Node given, Diagnostics diagnostics) {
        given.entries().forEach(e -> QuestionReader.checkState(e.getKey(), given.at(e.getKey()), diagnostics));
        return given.isMap()
                ? given.entries().stream().map(e -> change(question, e.getKey(), e.getValue()))
                : Stream.of(change(question, null, given));
    }

    private static Change change(String question, @Nullable String state, Node answer) {
        return new Change(question, state, answer.text(), answer.at());
    }

    /** Complains of every question and answer that the book does not know. */
    void check(RuleBook book, Diagnostics diagnostics) {
        DeclaredWords ids = new DeclaredWords(Word.Kind.READING, book.known(Word.Kind.READING), diagnostics);
        for (Change change : changes) {
            ids.check(change.question(), change.at());
            book.questions().stream()
                    .filter(q -> q.id().equals(change.question()))
                    .filter(q -> !q.known().contains(change.answer()))
                    .forEach(q -> unknown(q, change, diagnostics));
        }
    }

    List<Question> applyTo(List<Question> questions) {
        return questions.stream().map(this::changed).toList();
    }

    private Question changed(Question question) {
        Question changed = question;
        for (Change change : changes) {
            if (change.question().equals(question.id())) {
                changed = changed.answered(change.state(), change.answer(), change.at());
            }
        }
        return changed;
    }

    private static void unknown(Question question, Change change, Diagnostics diagnostics) {
        diagnostics.error(
                change.at(),
                "unknown-answer",
                "`" + change.answer() + "` is not an answer to `" + question.id() + "`",
                Nearest.hint(change.answer(), question.known()));
    }
}
