package infcheck.cli.book;

import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.InputGathering;
import infcheck.cli.input.RulesOption;
import infcheck.report.phrase.DiffOrigins;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of rule books.
 *
 * @param old the folder of the old version; null for the packed rules
 * @param edited the folder of the new version
 */
record ComparedBooks(@Nullable String old, String edited, CommandContext here) {
    private static final String USUAL = "rules";
    private static final int BOTH = 2;

    /**
     * One book in both versions.
     *
     * @param edited the new version
     */
    record Pair(RuleBook old, RuleBook edited) {}

    /** The versions that a user names: none, the new one, or the old one and the new one. */
    static ComparedBooks of(List<String> folders, CommandContext here) {
        if (folders.size() == BOTH) {
            return new ComparedBooks(folders.get(0), folders.get(1), here);
        }
        return new ComparedBooks(null, folders.isEmpty() ? USUAL : folders.get(0), here);
    }

    /**
     * The books that are in both versions, in the order of the new one.
     *
     * @throws infcheck.diagnostic.BadInputException with the mistakes of both
     * @throws BadUsage where there is no such book
     */
    List<Pair> read() {
        InputGathering gathering = new InputGathering();
        Optional<List<RuleBook>> was = gathering.read(() -> old == null ? RuleBooks.packed(here.vetted()) : books(old));
        Optional<List<RuleBook>> is = gathering.read(() -> books(edited));
        gathering.end();
        List<Pair> pairs = is.orElseThrow().stream()
                .flatMap(now -> was.orElseThrow().stream()
                        .filter(before -> before.id().equals(now.id()))
                        .map(before -> new Pair(before, now)))
                .toList();
        if (pairs.isEmpty()) {
            throw new BadUsage(
                    "no rule book of `" + edited + "` is in " + origins().before(),
                    "compare two versions of one rule book: each has its id in `book.yaml`");
        }
        return pairs;
    }

    private List<RuleBook> books(String folder) {
        return RulesOption.of(folder).vetted(here).books();
    }

    /** The files that are read. */
    Stream<Path> files() {
        return Stream.of(old == null ? Stream.<Path>empty() : paths(old), paths(edited))
                .flatMap(paths -> paths);
    }

    private Stream<Path> paths(String folder) {
        return RuleBooks.paths(here.resolve(folder)).stream();
    }

    /** The names of both sides, for a reader. */
    DiffOrigins origins() {
        return new DiffOrigins(old == null ? "packed in the program" : "from " + old, "from " + edited);
    }
}
