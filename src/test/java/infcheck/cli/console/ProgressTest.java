package infcheck.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What takes long is said on a terminal, and nothing of it is left. */
class ProgressTest {
    private static final Terminal WIDE = new Terminal(true, true, 80, false);

    private final StringWriter err = new StringWriter();

    @Test
    void after_a_second_the_line_is_shown_overwritten_and_wiped() throws InterruptedException {
        Progress progress = Progress.on(new PrintWriter(err), WIDE);
        progress.says("reading rules and facts");
        assertThat(shown()).isEmpty();
        await("\rreading rules and facts");
        progress.says("firing rules");
        await("\rfiring rules           ");
        progress.end();
        assertThat(shown()).endsWith("\r            \r");
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("progress") && !thread.isInterrupted())
                .allSatisfy(thread -> thread.join(1_000));
    }

    @Test
    void what_is_quick_shows_nothing() {
        Progress progress = Progress.on(new PrintWriter(err), WIDE);
        progress.says("reading rules and facts");
        progress.end();
        assertThat(shown()).isEmpty();
    }

    @Test
    void in_a_pipe_nothing_is_shown_and_no_thread_runs() throws InterruptedException {
        Progress progress = Progress.on(new PrintWriter(err), new Terminal(true, false, 80, false));
        progress.says("reading rules and facts");
        TimeUnit.MILLISECONDS.sleep(1_300);
        assertThat(shown()).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("progress");
    }

    @Test
    void the_line_fits_a_narrow_terminal() throws InterruptedException {
        Progress progress = Progress.on(new PrintWriter(err), new Terminal(true, true, 40, false));
        progress.says("x".repeat(60));
        await("\r" + "x".repeat(39));
        progress.end();
        assertThat(shown()).doesNotContain("x".repeat(40));
    }

    private void await(String text) throws InterruptedException {
        for (int i = 0; i < 100 && !shown().contains(text); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(shown()).contains(text);
    }

    private String shown() {
        synchronized (err.getBuffer()) {
            return err.toString();
        }
    }
}
