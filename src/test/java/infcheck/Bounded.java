package infcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads a spoiled file with no more than a second of work and bounded memory. */
public final class Bounded {
    private static final long SECOND = 1_000_000_000;
    private static final long BYTES = 100_000_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Bounded() {}

    /** Fails, with the file, where the reading takes too much; classes that are loaded with the first one do not count. */
    public static void run(byte[] file, Consumer<byte[]> reading) {
        long time = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        reading.accept(file);
        if (isOver(time, allocated)) {
            long again = THREADS.getCurrentThreadCpuTime();
            long anew = THREADS.getCurrentThreadAllocatedBytes();
            reading.accept(file);
            assertThat(isOver(again, anew))
                    .as(() -> new String(file, StandardCharsets.UTF_8))
                    .isFalse();
        }
    }

    private static boolean isOver(long time, long allocated) {
        return THREADS.getCurrentThreadCpuTime() - time > SECOND
                || THREADS.getCurrentThreadAllocatedBytes() - allocated > BYTES;
    }
}
