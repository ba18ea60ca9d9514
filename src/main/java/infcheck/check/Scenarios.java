package infcheck.check;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.Defaults;
import infcheck.document.Yaml;
import infcheck.document.folder.EntryKind;
import infcheck.document.folder.Folder;
import infcheck.document.folder.SourceFile;
import infcheck.document.schema.Schema;
import infcheck.document.tree.Node;
import infcheck.factbook.FactsPatch;
import infcheck.rulebook.BookPatch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads scenarios from their folders. */
public final class Scenarios {
    private static final String FILE = "scenario.yaml";

    private Scenarios() {}

    /**
     * The scenario in a folder.
     *
     * @throws BadInputException with every problem of its file
     */
    public static Scenario read(Path folder) {
        return read(List.of(folder)).get(0);
    }

    /**
     * The scenarios in some folders, in the order given.
     *
     * @throws BadInputException with every problem of all their files
     */
    public static List<Scenario> read(Collection<Path> folders) {
        Diagnostics diagnostics = new Diagnostics();
        List<Scenario> read = drafts(folders, diagnostics);
        diagnostics.throwIfErrors();
        return read;
    }

    /**
     * The same scenarios without what their files have wrong, for checks of the rest.
     *
     * @param diagnostics gets every problem of all their files
     */
    public static List<Scenario> drafts(Collection<Path> folders, Diagnostics diagnostics) {
        return folders.stream()
                .flatMap(folder -> {
                    Diagnostics own = new Diagnostics();
                    Optional<Scenario> read = scenario(folder, own);
                    own.list().forEach(diagnostics::add);
                    return read.stream();
                })
                .toList();
    }

    /** The file that is read of a scenario's folder. */
    public static Path path(Path folder) {
        return folder.resolve(FILE);
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

    private static Optional<Scenario> scenario(Path folder, Diagnostics diagnostics) {
        return file(folder, diagnostics)
                .flatMap(file -> Yaml.sound(file, Schema.of("scenario"), diagnostics))
                .map(root -> scenario(name(folder), root, diagnostics));
    }

    /**
     * The scenarios in some folders as one.
     *
     * @throws BadInputException where they are meant for several rule books
     */
    public static JoinedScenario joined(Collection<Path> folders) {
        JoinedScenario joined = new JoinedScenario();
        Diagnostics diagnostics = new Diagnostics();
        folders.stream()
                .flatMap(folder -> file(folder, diagnostics).stream())
                .flatMap(file -> Yaml.sound(file, Schema.of("scenario"), diagnostics).stream())
                .forEach(joined::add);
        diagnostics.throwIfErrors();
        return joined;
    }

    /** The scenario that a text is, such as a file would hold. */
    static Scenario parse(String id, String text) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = new SourceFile(FILE, FILE, text.getBytes(StandardCharsets.UTF_8));
        Optional<Scenario> read =
                Yaml.sound(file, Schema.of("scenario"), diagnostics).map(root -> scenario(id, root, diagnostics));
        diagnostics.throwIfErrors();
        return read.orElseThrow();
    }

    private static Optional<SourceFile> file(Path folder, Diagnostics diagnostics) {
        Folder whole = new Folder(folder, diagnostics);
        if (whole.entries().isEmpty()) {
            return Optional.empty();
        }
        if (EntryKind.of(folder.resolve(FILE)) != EntryKind.ABSENT) {
            return whole.file(FILE);
        }
        Place at = Place.of(folder.toString().replace('\\', '/'));
        diagnostics.error(at, "no-scenario", "`" + at + "` holds no `" + FILE + "`", "give the scenario's folder");
        return Optional.empty();
    }

    private static Scenario scenario(String id, Node root, Diagnostics diagnostics) {
        BookPatch law = BookPatch.read(root, diagnostics);
        FactsPatch facts = FactsPatch.read(root.find("set"), root.find("acts"));
        if (law.isEmpty() && facts.isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.error(
                    root.at(),
                    "no-change",
                    "the scenario changes nothing",
                    "add `set`, `acts`, `standing`, `otherwise`, `milestones`, `parameters` or `readings`");
        }
        String title = root.textOrNull("title");
        return new Scenario(id, title == null ? "" : title, law, facts);
    }

    private static String name(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }
}
