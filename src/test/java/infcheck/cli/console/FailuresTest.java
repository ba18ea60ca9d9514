package infcheck.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.report.page.TextPage;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final StringWriter err = new StringWriter();
    private final Failures failures = new Failures(new PrintWriter(err), TextPage.ENDLESS);

    @AfterEach
    void no_debugging() {
        System.clearProperty("infcheck.debug");
    }

    @Test
    void what_is_not_the_users_fault_is_one_line() {
        assertThat(failures.failed(new IllegalStateException("it broke\nin two")))
                .isEqualTo(1);
        assertThat(err).hasToString("infcheck: failed: it broke\n");
    }

    @Test
    void who_debugs_gets_the_place() {
        System.setProperty("infcheck.debug", "");
        failures.failed(new IllegalStateException());
        assertThat(err.toString())
                .startsWith("infcheck: failed: IllegalStateException\n")
                .contains("\tat infcheck.cli");
    }
}
