package infcheck.rulebook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.Defaults;
import infcheck.document.Folder;
import infcheck.document.Node;
import infcheck.document.Schema;
import infcheck.document.SourceFile;
import infcheck.document.Yaml;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where scenarios come from. */
public final class Scenarios {
    private static final String FILE = "scenario.yaml";

    private Scenarios() {}

    /**
     * The scenario in a folder.
     *
     * @throws BadInputException with every problem of its file
     */
    public static Scenario read(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        List<SourceFile> files = new Folder(folder, diagnostics).files(FILE::equals);
        if (files.isEmpty() && !diagnostics.hasErrors()) {
            Place at = Place.of(folder.toString().replace('\\', '/'));
            diagnostics.error(at, "no-scenario", "`" + at + "` holds no `" + FILE + "`", "give the scenario's folder");
        }
        diagnostics.throwIfErrors();
        Node root = Yaml.read(files.get(0), Schema.of("scenario"), diagnostics).orElse(null);
        Scenario scenario = root == null ? null : scenario(name(folder), root, diagnostics);
        diagnostics.throwIfErrors();
        return Objects.requireNonNull(scenario);
    }

    /**
     * A scenario that stands within a file of another kind.
     *
     * @param id what it is called
     * @param root a map of what is different; it needs no title
     * @throws BadInputException with every problem of it
     */
    public static Scenario within(String id, Node root) {
        Diagnostics diagnostics = new Diagnostics();
        Defaults.of("/infcheck/case-defaults.yaml").under("under").fill(root);
        Schema.of("scenario").check(root, diagnostics);
        diagnostics.throwIfErrors();
        Scenario scenario = scenario(id, root, diagnostics);
        diagnostics.throwIfErrors();
        return scenario;
    }

    private static Scenario scenario(String id, Node root, Diagnostics diagnostics) {
        DateText dates = new DateText(diagnostics);
        LawPatch patch = new LawPatch(
                changes(root, "milestones", dates::dateOrNever),
                changes(root, "parameters", Node::number),
                new StandingReader(diagnostics).table(null, root.find("standing")));
        return new Scenario(
                id, root.text("title"), root.textOrNull("book"), patch, readings(root.find("readings"), diagnostics));
    }

    private static <T> List<LawPatch.Change<T>> changes(Node root, String key, Function<Node, T> value) {
        Node map = root.find(key);
        return map == null
                ? List.of()
                : map.entries().stream()
                        .map(e -> new LawPatch.Change<>(e.getKey(), value.apply(e.getValue()), map.at(e.getKey())))
                        .toList();
    }

    private static ReadingsPatch readings(@Nullable Node questions, Diagnostics diagnostics) {
        return new ReadingsPatch(
                questions == null
                        ? List.of()
                        : questions.entries().stream()
                                .flatMap(e -> answers(e.getKey(), e.getValue(), diagnostics))
                                .toList());
    }

    /** One answer for everybody, or one for each State that is named. */
    private static Stream<ReadingsPatch.Change> answers(String question, Node given, Diagnostics diagnostics) {
        given.entries().forEach(e -> QuestionReader.checkState(e.getKey(), given.at(e.getKey()), diagnostics));
        return given.isMap()
                ? given.entries().stream().map(e -> change(question, e.getKey(), e.getValue()))
                : Stream.of(change(question, null, given));
    }

    private static ReadingsPatch.Change change(String question, @Nullable String state, Node answer) {
        return new ReadingsPatch.Change(question, state, answer.text(), answer.at());
    }

    private static String name(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }
}
