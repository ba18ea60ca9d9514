package infcheck.rulebook.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import infcheck.fact.Dates;
import infcheck.reference.States;
import infcheck.rulebook.law.Question;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code readings.yaml}. */
public record QuestionReader(DeclaredWords provisions) {
    public List<Question> read(Node root) {
        FirstUse ids = new FirstUse(provisions.diagnostics());
        return root.items().stream().map(node -> question(node, ids)).toList();
    }

    private Question question(Node node, FirstUse ids) {
        Set<String> choices = choices(node.get("choices"));
        return new Question(
                ids.check("question", node.get("id")),
                node.text("question"),
                provisions.check(node.get("provision")),
                answers(node.get("answers"), choices),
                List.copyOf(choices),
                node.at());
    }

    /** A question with one answer is none. */
    private Set<String> choices(Node node) {
        Set<String> choices = new LinkedHashSet<>();
        for (Node choice : node.items()) {
            if (!choices.add(choice.text())) {
                String message = "`" + choice.text() + "` is an answer already";
                provisions.diagnostics().error(choice.at(), "duplicate-name", message, "name it once");
            }
        }
        if (choices.size() < 2) {
            String message = "there is one answer, `" + node.items().get(0).text() + "`, and so no question";
            String hint = "name in `choices` what else may be answered, or remove the question";
            provisions.diagnostics().error(node.at(), "one-answer", message, hint);
        }
        return choices;
    }

    private Map<String, List<Question.Answer>> answers(Node node, Set<String> choices) {
        Map<String, List<Question.Answer>> answers = new TreeMap<>();
        for (Map.Entry<String, Node> entry : node.entries()) {
            checkState(entry.getKey(), node.at(entry.getKey()), provisions.diagnostics());
            answers.put(
                    entry.getKey(),
                    given(entry.getValue()).stream()
                            .map(answer -> answer(answer, choices))
                            .toList());
        }
        return answers;
    }

    /** The answers of one State: a map, or a list of maps. */
    private static List<Node> given(Node node) {
        return node.isList() ? node.items() : List.of(node);
    }

    private Question.Answer answer(Node node, Set<String> choices) {
        check(node.get("answer"), choices);
        LocalDate on = new DateReader(provisions.diagnostics()).date(node, "on", Dates.ALWAYS);
        return new Question.Answer(node.text("answer"), node.text("source"), node.has("on") ? on : null);
    }

    private void check(Node answer, Set<String> choices) {
        if (!choices.contains(answer.text())) {
            String message = "`" + answer.text() + "` is not among the `choices` of this question";
            String hint = Nearest.hint(answer.text(), choices);
            provisions.diagnostics().error(answer.at(), "unknown-answer", message, hint);
        }
    }

    /** Complains of a key that is not the code of a State. */
    public static void checkState(String state, Place at, Diagnostics diagnostics) {
        if (!States.isCode(state)) {
            diagnostics.error(at, "wrong-state", "`" + state + "` is not the code of a State", States.hint(state));
        }
    }
}
