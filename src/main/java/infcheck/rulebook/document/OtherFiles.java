package infcheck.rulebook.document;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Files in the folder of a book that are no files of it. */
public record OtherFiles(BookFiles book, Diagnostics diagnostics) {
    private static final int NAMED = 2;
    private static final String CODE = "unknown-file";
    private static final String CURE = "rule files end in `.drl` and are beside `" + BookFiles.FRONT + "`, cases in `"
            + BookFiles.CASES + "` and end in `.yaml`";

    void tell() {
        List<Diagnostic> all = book.others().stream().map(this::line).toList();
        List<Diagnostic> left = all.stream().filter(Diagnostic::isSkipped).toList();
        all.stream().filter(one -> !one.isSkipped() || left.size() <= NAMED).forEach(diagnostics::add);
        if (left.size() > NAMED) {
            diagnostics.skipped(
                    Place.of(book.path()),
                    CODE,
                    left.stream().limit(NAMED).map(one -> "`" + name(one) + "`").collect(Collectors.joining(", "))
                            + " and " + (left.size() - NAMED) + " more are not files of a rule book",
                    CURE);
        }
    }

    private String name(Diagnostic line) {
        return line.place().file().substring(book.path().length() + 1);
    }

    /** A copy that an editor left is left out; a file that would be one of the book under another name is an error. */
    private Diagnostic line(String name) {
        Place at = Place.of(book.path() + "/" + name);
        String message = "`" + name + "` is not a file of a rule book";
        Optional<String> meant = BookFiles.documentLike(name).or(() -> BookFiles.rulesLike(name));
        return meant.filter(right -> book.file(right).isEmpty())
                .map(right -> Diagnostic.error(at, CODE, message, "did you mean `" + right + "`?"))
                .orElseGet(() -> Diagnostic.skipped(
                        at,
                        CODE,
                        message,
                        meant.map(right -> "`" + right + "` is here as well; remove this one")
                                .orElse(CURE)));
    }
}
