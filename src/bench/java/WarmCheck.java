import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.rulebook.RuleBooks;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;

/** Times a check of all facts in a warm process: rounds, then the least CPU time and allocation of one check, tab-separated. */
final class WarmCheck {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private WarmCheck() {}

    public static void main(String[] args) {
        int warm = Integer.parseInt(args[0]);
        int counted = Integer.parseInt(args[1]);
        Checker checker = Checker.of(RuleBooks.read(Path.of("rules/inf-treaty")));
        FactBook facts = FactBooks.read(Path.of("facts"));
        Clocks clocks = Clocks.asOf(LocalDate.of(2026, 11, 24));
        int subjects = 0;
        for (int i = 0; i < warm; i++) {
            subjects = checker.check(facts, clocks).subjects().size();
        }
        long cpu = Long.MAX_VALUE;
        long bytes = Long.MAX_VALUE;
        for (int i = 0; i < counted; i++) {
            long cpuBefore = SYSTEM.getProcessCpuTime();
            long bytesBefore = allocated();
            checker.check(facts, clocks);
            cpu = Math.min(cpu, SYSTEM.getProcessCpuTime() - cpuBefore);
            bytes = Math.min(bytes, allocated() - bytesBefore);
        }
        System.out.printf("%d subjects\t%.1f ms CPU\t%.1f MB%n", subjects, cpu / 1e6, bytes / 1e6);
    }

    private static long allocated() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())).sum();
    }
}
