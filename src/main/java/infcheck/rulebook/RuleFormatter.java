package infcheck.rulebook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.folder.SourceFile;
import infcheck.rulebook.document.BookFiles;
import infcheck.rulebook.format.RulePrinter;
import infcheck.rulebook.syntax.FileParser;
import infcheck.rulebook.syntax.Lexer;
import infcheck.rulebook.syntax.SourceDecoder;
import infcheck.rulebook.syntax.SourceText;
import infcheck.rulebook.syntax.Token;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The form that rule files have in common. */
public final class RuleFormatter {
    private RuleFormatter() {}

    /**
     * The form of every rule file of the book in a folder, or of the books below it, in the order of the files.
     *
     * @param diagnostics gets the warnings, and a line or two for what was left out
     * @throws BadInputException with the problems of all files of all books; also where a rule would be too long in that form
     */
    public static List<RuleForm> read(Path path, Diagnostics diagnostics) {
        List<BookFiles> books = RuleBooks.files(path, diagnostics);
        RuleBooks.read(books, diagnostics);
        List<RuleForm> forms = books.stream()
                .flatMap(book -> book.rules().stream())
                .map(file -> form(file, diagnostics))
                .toList();
        diagnostics.throwIfErrors();
        return forms;
    }

    /** The form of a file that was vetted. */
    static RuleForm form(SourceFile file, Diagnostics diagnostics) {
        SourceText source = Objects.requireNonNull(new SourceDecoder(file, diagnostics).source());
        List<Token> tokens = new Lexer(source, diagnostics).tokens();
        String laidOut = RulePrinter.of(source, tokens, new FileParser(tokens, diagnostics).rules());
        byte[] bytes = laidOut.getBytes(StandardCharsets.UTF_8);
        vet(new SourceFile(file.path(), file.name(), bytes), diagnostics);
        return new RuleForm(file.path(), laidOut, !Arrays.equals(bytes, file.bytes()));
    }

    /** More lines, or longer ones, may be too many. */
    private static void vet(SourceFile laidOut, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        SourceText source = new SourceDecoder(laidOut, found).source();
        if (source != null) {
            new FileParser(new Lexer(source, found).tokens(), found).rules();
        }
        for (Diagnostic one : found.list()) {
            diagnostics.error(
                    Place.of(laidOut.path()), one.code(), "laid out as rules are, " + one.message(), one.hint());
        }
    }
}
