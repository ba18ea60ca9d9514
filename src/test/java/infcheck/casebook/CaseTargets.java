package infcheck.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Damage;
import infcheck.diagnostic.BadInputException;
import infcheck.document.folder.SourceFile;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import java.nio.file.Path;
import java.util.List;

/** Reads any bytes as test cases of the sound book: they are read or refused in words, and nothing else comes out. */
final class CaseTargets {
    private static final RuleBook BOOK = RuleBooks.read(Path.of("src/test/resources/infcheck/rulebook/sound"))
            .get(0);

    private CaseTargets() {}

    static void read(byte[] bytes) {
        SourceFile file = new SourceFile("cases/it.yaml", "cases/it.yaml", bytes);
        RuleBook book = new RuleBook(
                BOOK.id(),
                BOOK.labels(),
                BOOK.hash(),
                BOOK.rules(),
                BOOK.words(),
                BOOK.provisions(),
                BOOK.questions(),
                BOOK.law(),
                List.of(file));
        try {
            assertThat(CaseBook.of(book).book()).isSameAs(book);
        } catch (BadInputException refused) {
            assertThat(refused.diagnostics()).isNotEmpty().allSatisfy(told -> {
                assertThat(Damage.ownWords(told.message())).doesNotContain("\n", "Exception", "java.lang");
                assertThat(told.place().file()).isNotEmpty();
            });
        }
    }

    static byte[] seed() {
        return BOOK.cases().get(0).bytes();
    }
}
