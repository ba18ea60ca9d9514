package infcheck.rulebook;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import infcheck.document.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as one of the documents of a rule book, from sound ones onwards. */
class DocumentFuzz {
    private static final List<String> DOCUMENTS = List.of(
            "book.yaml", "provisions.yaml", "terms.yaml", "parameters.yaml", "standing.yaml", "readings.yaml");

    static Stream<Arguments> seeds() {
        return BookTargets.seeds().stream()
                .filter(file -> DOCUMENTS.contains(file.name()))
                .map(file -> Arguments.of(DOCUMENTS.indexOf(file.name()), bytes(file)));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void a_document(int which, byte @NotNull [] bytes) {
        BookTargets.read(DOCUMENTS.get(Math.floorMod(which, DOCUMENTS.size())), bytes);
    }

    private static byte[] bytes(SourceFile file) {
        return file.bytes();
    }
}
