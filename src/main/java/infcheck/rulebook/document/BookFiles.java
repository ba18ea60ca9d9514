package infcheck.rulebook.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.diagnostic.Place;
import infcheck.document.Yaml;
import infcheck.document.folder.SourceFile;
import infcheck.document.schema.Schema;
import infcheck.document.tree.Node;
import infcheck.rulebook.law.BookWording;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The files of one book.
 *
 * @param path of its folder, as diagnostics name it
 * @param files of the book itself and of its cases, sorted by name
 * @param others the names of files in the folder that are none of these, and are not read
 */
public record BookFiles(String path, List<SourceFile> files, List<String> others) {
    public static final String FRONT = "book.yaml";
    static final String CASES = "cases/";
    private static final List<String> DOCUMENTS =
            List.of(FRONT, "provisions.yaml", "terms.yaml", "parameters.yaml", "standing.yaml", "readings.yaml");
    private static final String RULES = ".drl";

    public BookFiles {
        files = files.stream().sorted(Comparator.comparing(SourceFile::name)).toList();
        others = others.stream().sorted().toList();
    }

    /** The files of a book in memory, among them perhaps some that are none. */
    public static BookFiles of(String path, List<SourceFile> files) {
        return new BookFiles(
                path,
                files.stream().filter(file -> belongs(file.name())).toList(),
                files.stream()
                        .map(SourceFile::name)
                        .filter(name -> !belongs(name))
                        .toList());
    }

    /** Whether a file in a folder makes the folder a book. */
    public static boolean marks(String name) {
        return DOCUMENTS.contains(name) || isRules(name);
    }

    /** Whether a file of this name below the folder of a book is a file of it. */
    static boolean belongs(String name) {
        return DOCUMENTS.contains(name) || isRules(name) || isCases(name);
    }

    /** Whether the front calls the book a treaty, or is no front at all. */
    public boolean mayBeTreaty() {
        return file(FRONT)
                .flatMap(front -> Yaml.read(front, Schema.of("book"), new Diagnostics()))
                .filter(front -> !BookWording.Kind.TREATY.name().equalsIgnoreCase(front.text("kind")))
                .isEmpty();
    }

    /** Tells of the files that are not read: an error where one was meant for the book, and else a line or two. */
    public void tellOfOthers(Diagnostics diagnostics) {
        new OtherFiles(this, diagnostics).tell();
    }

    /** The rule files in order. */
    public List<SourceFile> rules() {
        return files.stream().filter(file -> isRules(file.name())).toList();
    }

    /** The files of test cases in order. */
    public List<SourceFile> cases() {
        return files.stream().filter(file -> isCases(file.name())).toList();
    }

    /** The files that make up the book: all but the test cases. */
    public List<SourceFile> law() {
        return files.stream().filter(f -> !isCases(f.name())).toList();
    }

    public boolean has(String kind) {
        return file(kind + ".yaml").isPresent();
    }

    /** A document that keeps to its schema; empty, after a complaint, where it does not, is missing or has another name. */
    public Optional<Node> document(String kind, Diagnostics diagnostics) {
        String name = kind + ".yaml";
        Optional<SourceFile> file = file(name);
        boolean misspelt = others.stream()
                .anyMatch(other -> documentLike(other).filter(name::equals).isPresent());
        Place missing = Place.of(path + "/" + name);
        // what is there and cannot be read was told already
        boolean told = diagnostics.list().stream().anyMatch(d -> d.place().equals(missing));
        if (file.isEmpty() && !misspelt && !told) {
            diagnostics.error(missing, "missing-file", "the book has no `" + name + "`", "add the file");
        }
        return file.flatMap(f -> Yaml.read(f, Schema.of(kind), diagnostics));
    }

    /** The document that a name most looks like; empty where it looks like none. */
    static Optional<String> documentLike(String name) {
        return name.contains("/") ? Optional.empty() : Nearest.to(name, DOCUMENTS);
    }

    /** The name of the rule file that a name most looks like, such as {@code a.drl} for {@code a.drl.txt}; empty where it looks like none. */
    static Optional<String> rulesLike(String name) {
        int ending = name.toLowerCase(Locale.ROOT).indexOf(RULES);
        return ending <= 0 || name.contains("/") ? Optional.empty() : Optional.of(name.substring(0, ending) + RULES);
    }

    Optional<SourceFile> file(String name) {
        return files.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    private static boolean isCases(String name) {
        return name.startsWith(CASES) && name.endsWith(".yaml") && name.indexOf('/', CASES.length()) < 0;
    }

    private static boolean isRules(String name) {
        return name.endsWith(RULES) && !name.contains("/");
    }
}
