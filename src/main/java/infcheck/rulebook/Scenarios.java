package infcheck.rulebook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.Folder;
import infcheck.document.Node;
import infcheck.document.Schema;
import infcheck.document.SourceFile;
import infcheck.document.Yaml;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

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

    private static Scenario scenario(String id, Node root, Diagnostics diagnostics) {
        DateText dates = new DateText(diagnostics);
        LawPatch patch = new LawPatch(
                changes(root, "milestones", dates::dateOrNever),
                changes(root, "parameters", Node::number),
                new StandingReader(diagnostics).table(null, root.find("standing")));
        return new Scenario(id, root.text("title"), root.textOrNull("book"), patch);
    }

    private static <T> List<LawPatch.Change<T>> changes(Node root, String key, Function<Node, T> value) {
        Node map = root.find(key);
        return map == null
                ? List.of()
                : map.entries().stream()
                        .map(e -> new LawPatch.Change<>(e.getKey(), value.apply(e.getValue()), map.at(e.getKey())))
                        .toList();
    }

    private static String name(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }
}
