package infcheck.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.BookFolder;
import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    @TempDir
    private Path folder;

    @Test
    void it_waits_until_a_file_is_changed_made_or_taken_away() throws IOException {
        Path below = Files.createDirectories(folder.resolve("a/b"));
        Path file = Files.writeString(below.resolve("c"), "1");
        assertThat(pausesUntil(() -> Files.writeString(file, "22"))).isEqualTo(3);
        assertThat(pausesUntil(() -> Files.writeString(below.resolve("d"), ""))).isEqualTo(3);
        assertThat(pausesUntil(() -> Files.delete(file))).isEqualTo(3);
    }

    @Test
    void who_does_not_want_to_wait_is_let_go() {
        Watch watch = new Watch(List.of(folder), () -> false);
        assertThat(watch.changed(watch.look())).isFalse();
    }

    @Test
    void tests_run_again_after_a_change_and_bad_rules_do_not_end_it() throws IOException, InterruptedException {
        BookFolder book = BookFolder.in(folder);
        String method = book.text("method.drl");
        AtomicBoolean ended = new AtomicBoolean();
        Thread editor = new Thread(() -> edit(book.file("method.drl"), method, ended));
        editor.start();
        Outcome outcome = book.run("rules", "test", "VI.1.a flight-test", "--watch", "--rounds", "4");
        ended.set(true);
        editor.join();
        assertThat(outcome.out()).containsPattern("inf-treaty: \\d+ cases? of ");
        assertThat(outcome.err())
                .contains("method.drl:", "nothing was checked\nwatching; end with Ctrl-C\n")
                .endsWith("watching; end with Ctrl-C\n");
        assertThat(outcome.err().split("watching;", -1)).hasSize(4 + 1);
    }

    @Test
    void a_number_of_runs_that_is_none_and_packed_rules_are_refused() {
        assertThat(Cli.here().run("rules", "test", "--rounds", "x"))
                .isEqualTo(new Outcome(
                        ExitCode.BAD_USAGE,
                        "",
                        "infcheck: `x` is not a value of `--rounds`\n    hint: give a whole number from 1\n"));
        assertThat(new Cli(folder).run("rules", "test", "--watch").exit()).isEqualTo(ExitCode.BAD_USAGE);
    }

    /** Writes good and bad rules by turns, long enough apart for any run to see both. */
    private static void edit(Path file, String good, AtomicBoolean ended) {
        try {
            for (int turn = 0; !ended.get(); turn++) {
                Files.writeString(file, turn % 2 == 0 ? "rule bad" : good);
                Thread.sleep(1000);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Something done to files. */
    private interface Deed {
        void run() throws IOException;
    }

    private int pausesUntil(Deed deed) {
        AtomicInteger pauses = new AtomicInteger();
        Watch watch = new Watch(List.of(folder), () -> {
            if (pauses.incrementAndGet() == 3) {
                doIt(deed);
            }
            return true;
        });
        assertThat(watch.changed(watch.look())).isTrue();
        return pauses.get();
    }

    private static void doIt(Deed deed) {
        try {
            deed.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
