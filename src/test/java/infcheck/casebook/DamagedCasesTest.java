package infcheck.casebook;

import infcheck.Damage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Test cases with any damage are read or refused in words. */
class DamagedCasesTest {
    private static final int RUNS = 600;

    @Test
    void a_damaged_file_of_cases() {
        Damage damage = new Damage(1987);
        CaseTargets.read(CaseTargets.seed());
        for (int run = 0; run < RUNS; run++) {
            CaseTargets.read(damage.of(CaseTargets.seed()));
        }
    }

    @Test
    void a_value_of_any_kind_anywhere() {
        String text = new String(CaseTargets.seed(), StandardCharsets.UTF_8);
        for (String line : text.lines().distinct().toList()) {
            for (String value : List.of("", "3", "true", "[]", "{}", "{ a: 1 }", "[~]", "[{}]", "-1", "1e999", "x")) {
                String other = text.replace(line, line.replaceFirst(": .*", ": ") + value);
                CaseTargets.read(other.getBytes(StandardCharsets.UTF_8));
                String inner = text.replace(line, line.replaceFirst(": [^:{}]*}", ": " + value + " }"));
                CaseTargets.read(inner.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
