package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.diagnostic.Place;
import infcheck.document.Node;
import infcheck.document.Schema;
import infcheck.document.SourceFile;
import infcheck.document.Yaml;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files of one book.
 *
 * @param path of its folder, as diagnostics name it
 * @param files sorted by name
 */
record BookFiles(String path, List<SourceFile> files) {
    static final String FRONT = "book.yaml";
    private static final List<String> DOCUMENTS =
            List.of(FRONT, "provisions.yaml", "terms.yaml", "parameters.yaml", "standing.yaml", "readings.yaml");
    private static final String RULES = ".drl";
    private static final String CASES = "cases/";

    BookFiles {
        files = files.stream().sorted(Comparator.comparing(SourceFile::name)).toList();
    }

    /** Whether a file in a folder makes the folder a book. */
    static boolean marks(String name) {
        return DOCUMENTS.contains(name) || name.endsWith(RULES);
    }

    /** Whether a file is read, be it to complain of it; the page for readers and hidden files are not. */
    static boolean isRead(String name) {
        return !name.equals("README.md") && !name.startsWith(".") && !name.contains("/.");
    }

    /** Whether the front calls the book a treaty, or is no front at all. */
    boolean mayBeTreaty() {
        return file(FRONT)
                .flatMap(front -> Yaml.read(front, Schema.of("book"), new Diagnostics()))
                .filter(front -> !BookLabels.Kind.TREATY.name().equalsIgnoreCase(front.text("kind")))
                .isEmpty();
    }

    void complainOfStrangers(Diagnostics diagnostics) {
        for (SourceFile file : strangers()) {
            diagnostics.error(
                    Place.of(file.path()),
                    "unknown-file",
                    "`" + file.name() + "` is not a file of a rule book",
                    Nearest.to(file.name(), DOCUMENTS)
                            .map(this::instead)
                            .orElse("rule files end in `" + RULES + "` and stand beside `" + FRONT + "`, cases in `"
                                    + CASES + "`"));
        }
    }

    /** A copy that an editor left is no misspelt name. */
    private String instead(String name) {
        return file(name).isPresent()
                ? "`" + name + "` is here as well; take this one away"
                : "did you mean `" + name + "`?";
    }

    private List<SourceFile> strangers() {
        return files.stream()
                .filter(f -> !DOCUMENTS.contains(f.name()) && !isRules(f) && !isCases(f))
                .toList();
    }

    /** The rule files in order. */
    List<SourceFile> rules() {
        return files.stream().filter(BookFiles::isRules).toList();
    }

    /** The files of test cases in order. */
    List<SourceFile> cases() {
        return files.stream().filter(BookFiles::isCases).toList();
    }

    /** What the book is made of: all but the test cases. */
    List<SourceFile> law() {
        return files.stream().filter(f -> !isCases(f)).toList();
    }

    boolean has(String kind) {
        return file(kind + ".yaml").isPresent();
    }

    /** A document that keeps to its schema; empty, after a complaint, where it does not, is missing or has another name. */
    Optional<Node> document(String kind, Diagnostics diagnostics) {
        String name = kind + ".yaml";
        Optional<SourceFile> file = file(name);
        boolean misspelt = strangers().stream()
                .anyMatch(f ->
                        Nearest.to(f.name(), DOCUMENTS).filter(name::equals).isPresent());
        if (file.isEmpty() && !misspelt) {
            Place missing = Place.of(path + "/" + name);
            diagnostics.error(missing, "missing-file", "the book has no `" + name + "`", "add the file");
        }
        return file.flatMap(f -> Yaml.read(f, Schema.of(kind), diagnostics));
    }

    private Optional<SourceFile> file(String name) {
        return files.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    private static boolean isCases(SourceFile file) {
        String name = file.name();
        return name.startsWith(CASES) && name.endsWith(".yaml") && name.indexOf('/', CASES.length()) < 0;
    }

    private static boolean isRules(SourceFile file) {
        return file.name().endsWith(RULES) && !file.name().contains("/");
    }
}
