package infcheck.cli.console;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A line on a terminal that says what takes long: shown after a second, overwritten while the work goes on, and wiped before the answer
 * and where the program is ended. Where nobody looks on, no thread runs and nothing is printed.
 */
public final class Progress {
    private static final long PAUSE = 250;
    private static final int USUAL_WIDTH = 80;

    private final @Nullable PrintWriter line;
    private final int width;
    private String words = "";
    private String shown = "";
    private @Nullable Thread clock;
    private @Nullable Thread atTheEnd;

    private Progress(@Nullable PrintWriter line, int width) {
        this.line = line;
        this.width = width;
    }

    /** Shows nothing. */
    static Progress none() {
        return new Progress(null, 0);
    }

    /**
     * Shows what is done where standard error is a terminal.
     *
     * @param err a writer of its own, since the line must not wait for other talk
     */
    public static Progress on(PrintWriter err, Terminal terminal) {
        return terminal.err() ? new Progress(err, terminal.columns() == 0 ? USUAL_WIDTH : terminal.columns()) : none();
    }

    /** Says what is done from now on; the first time in an answer, the second of patience begins. */
    public synchronized void says(String now) {
        words = now;
        if (line != null && clock == null) {
            Thread ticking = new Thread(this::tick, "progress");
            ticking.setDaemon(true);
            clock = ticking;
            atTheEnd = new Thread(this::wipe, "progress-wipe");
            Runtime.getRuntime().addShutdownHook(atTheEnd);
            ticking.start();
        }
    }

    /** Wipes the line, and shows none until something is said again. */
    public void end() {
        Thread ticking = stopped();
        if (ticking != null) {
            ticking.interrupt();
        }
    }

    private synchronized @Nullable Thread stopped() {
        Thread ticking = clock;
        clock = null;
        wipe();
        if (atTheEnd != null) {
            forget(atTheEnd);
            atTheEnd = null;
        }
        return ticking;
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is being ended, and the hook does no harm
        }
    }

    private void tick() {
        try {
            TimeUnit.SECONDS.sleep(1);
            while (shows()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            // the answer is there
        }
    }

    /** Shows what is done; false where nothing is to be shown any more. */
    private synchronized boolean shows() {
        if (clock != Thread.currentThread()) {
            return false;
        }
        String text = words.substring(0, Math.min(words.length(), width - 1));
        if (!text.equals(shown)) {
            print("\r" + text + " ".repeat(Math.max(0, shown.length() - text.length())));
            shown = text;
        }
        return true;
    }

    private synchronized void wipe() {
        if (!shown.isEmpty()) {
            print("\r" + " ".repeat(shown.length()) + "\r");
            shown = "";
        }
    }

    private void print(String text) {
        if (line != null) {
            line.print(text);
            line.flush();
        }
    }
}
