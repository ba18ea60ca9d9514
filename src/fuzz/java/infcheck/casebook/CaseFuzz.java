package infcheck.casebook;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as test cases, from sound ones onwards. */
class CaseFuzz {
    static Stream<byte[]> seeds() {
        return Stream.of(CaseTargets.seed());
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void the_cases(byte[] bytes) {
        CaseTargets.read(bytes);
    }
}
