package infcheck.check;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Place;
import infcheck.document.FlowText;
import infcheck.document.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several changes as one scenario, as its file would have it; a later change of the same thing counts. */
public final class JoinedScenario {
    private static final List<String> ORDER =
            List.of("set", "acts", "standing", "otherwise", "milestones", "parameters", "readings");
    private static final String ACTS = "acts";
    private static final String READINGS = "readings";

    /** The text of each part of the file, by key, on one line; acts have one line for each item. */
    private final Map<String, Map<String, List<String>>> parts = new LinkedHashMap<>();

    private final Map<String, Map<String, String>> readings = new LinkedHashMap<>();
    private @Nullable String book;

    /**
     * Takes up what a scenario's file says.
     *
     * @throws BadInputException where it is meant for another rule book than one before it
     */
    public JoinedScenario add(Node file) {
        Node meant = file.find("book");
        if (meant != null) {
            demandSame(meant);
            book = meant.text();
        }
        for (String part : ORDER) {
            Node node = file.find(part);
            if (node != null) {
                add(part, node);
            }
        }
        return this;
    }

    private void demandSame(Node meant) {
        if (book != null && !book.equals(meant.text())) {
            throw new BadInputException(Diagnostic.error(
                    meant.at(),
                    "two-books",
                    "one scenario is meant for `" + book + "` and another for `" + meant.text() + "`",
                    "save them one by one"));
        }
    }

    private void add(String part, Node node) {
        if (part.equals(READINGS)) {
            node.entries().forEach(e -> addReading(e.getKey(), e.getValue()));
        } else if (part.equals(ACTS)) {
            node.entries()
                    .forEach(e -> lines(part, e.getKey())
                            .addAll(e.getValue().items().stream()
                                    .map(FlowText::of)
                                    .toList()));
        } else if (node.isMap()) {
            node.entries().forEach(e -> put(part, e.getKey(), FlowText.of(e.getValue())));
        } else {
            put(part, "", FlowText.of(node)); // how all others stand has no keys
        }
    }

    private void addReading(String question, Node answer) {
        Map<String, String> answers = readings.computeIfAbsent(question, q -> new LinkedHashMap<>());
        if (answer.isMap()) {
            answer.entries().forEach(e -> answers.put(e.getKey(), FlowText.of(e.getValue())));
        } else {
            answers.clear();
            answers.put("", FlowText.of(answer));
        }
    }

    private List<String> lines(String part, String key) {
        return parts.computeIfAbsent(part, p -> new LinkedHashMap<>()).computeIfAbsent(key, k -> new ArrayList<>());
    }

    private void put(String part, String key, String text) {
        List<String> lines = lines(part, key);
        lines.clear();
        lines.add(text);
    }

    /** Takes up a value of a fact. */
    public JoinedScenario set(String slot, String value) {
        put("set", slot, FlowText.numberOrText(value));
        return this;
    }

    /** Takes up an answer that all give. */
    public JoinedScenario answer(String question, String answer) {
        Map<String, String> answers = readings.computeIfAbsent(question, q -> new LinkedHashMap<>());
        answers.clear();
        answers.put("", FlowText.text(answer));
        return this;
    }

    /** Takes up a number of the law, as it is written. */
    public JoinedScenario parameter(String name, String number) {
        put("parameters", name, FlowText.numberOrText(number));
        return this;
    }

    /** The file, ending with a line feed. */
    public String text(String title) {
        StringBuilder text = new StringBuilder("title: " + FlowText.text(title) + "\n");
        if (book != null) {
            text.append("book: ").append(FlowText.text(book)).append('\n');
        }
        ORDER.forEach(part -> text.append(part(part)));
        return text.toString();
    }

    private String part(String part) {
        if (part.equals(READINGS)) {
            return readings.isEmpty()
                    ? ""
                    : "readings:\n"
                            + readings.entrySet().stream()
                                    .map(e -> "  " + FlowText.text(e.getKey()) + ": " + answers(e.getValue()) + "\n")
                                    .collect(Collectors.joining());
        }
        Map<String, List<String>> keys = parts.getOrDefault(part, Map.of());
        if (keys.containsKey("")) {
            return part + ": " + String.join("", keys.get("")) + "\n";
        }
        String lines = keys.entrySet().stream()
                .map(e -> key(part, e.getKey(), e.getValue()))
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : part + ":\n" + lines;
    }

    private static String key(String part, String key, List<String> lines) {
        String name = "  " + FlowText.text(key) + ":";
        return part.equals(ACTS)
                ? name + "\n" + lines.stream().map(l -> "    - " + l + "\n").collect(Collectors.joining())
                : name + " " + lines.get(0) + "\n";
    }

    private static String answers(Map<String, String> answers) {
        return answers.containsKey("")
                ? Objects.requireNonNull(answers.get(""))
                : answers.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /**
     * The text, once it reads back as all the changes together.
     *
     * @param changes what was taken up, in that order
     * @throws BadInputException where one scenario cannot say all of it
     */
    public String text(String title, List<Scenario> changes) {
        String text = text(title);
        Scenario read = Scenarios.parse("saved", text);
        List<Object> lost = said(changes);
        said(List.of(read)).forEach(lost::remove);
        if (!lost.isEmpty() || !said(List.of(read)).stream().allMatch(said(changes)::contains)) {
            throw new BadInputException(Diagnostic.error(
                    Place.of("--save"),
                    "not-one",
                    "one scenario cannot say all of it: "
                            + lost.stream().map(String::valueOf).collect(Collectors.joining("; ")),
                    "save fewer changes at once"));
        }
        return text;
    }

    /** Everything that some changes say, in words that are equal where they say the same. */
    private static List<Object> said(List<Scenario> changes) {
        List<Object> said = new ArrayList<>();
        for (Scenario change : changes) {
            change.law().settings().forEach(s -> said.add(s.what() + " = " + s.value()));
            change.facts().values().forEach(v -> said.add(v.slot() + " = " + v.value()));
            change.facts().added().forEach(said::add);
        }
        return said;
    }
}
