package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.Node;
import infcheck.reference.States;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code readings.yaml}. */
record QuestionReader(Declared provisions) {
    List<Question> read(Node root) {
        FirstUse ids = new FirstUse(provisions.diagnostics());
        return root.items().stream().map(node -> question(node, ids)).toList();
    }

    private Question question(Node node, FirstUse ids) {
        check(node);
        return new Question(
                ids.check("question", node.get("id")),
                node.text("question"),
                provisions.check(node.get("provision")),
                answers(node.get("answers")),
                node.items("others").stream().map(Node::text).toList(),
                node.at());
    }

    /** A question with one answer is none. */
    private void check(Node node) {
        Set<String> known = new HashSet<>();
        node.get("answers").entries().forEach(e -> known.add(e.getValue().text("answer")));
        for (Node other : node.items("others")) {
            if (!known.add(other.text())) {
                String message = "`" + other.text() + "` is an answer already";
                provisions.diagnostics().error(other.at(), "duplicate-name", message, "name it once");
            }
        }
        if (known.size() < 2) {
            provisions
                    .diagnostics()
                    .error(
                            node.get("answers").at(),
                            "one-answer",
                            "there is one answer, `" + known.iterator().next() + "`, and so no question",
                            "name in `others` what else may be answered, or take the question away");
        }
    }

    private Map<String, Question.Answer> answers(Node node) {
        Map<String, Question.Answer> answers = new TreeMap<>();
        for (Map.Entry<String, Node> entry : node.entries()) {
            checkState(entry.getKey(), node.at(entry.getKey()), provisions.diagnostics());
            Node answer = entry.getValue();
            answers.put(entry.getKey(), new Question.Answer(answer.text("answer"), answer.text("source")));
        }
        return answers;
    }

    /** Complains of a key that is not the code of a State. */
    static void checkState(String state, Place at, Diagnostics diagnostics) {
        if (!States.isCode(state)) {
            diagnostics.error(at, "wrong-state", "`" + state + "` is not the code of a State", States.hint(state));
        }
    }
}
