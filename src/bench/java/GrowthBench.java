import com.sun.management.OperatingSystemMXBean;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.document.folder.SourceFile;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.rulebook.RuleBooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one system costs in a book of more and more systems: CPU time of a check, for copies of the shipped systems that differ in
 * id and names. The arguments are the numbers of systems; the first is done once before, to warm up.
 */
final class GrowthBench {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Pattern ID = Pattern.compile("(?m)^id: (\\S+)");
    private static final Pattern NAMES = Pattern.compile("(?m)^(names: \\[)(.*?)(\\])", Pattern.DOTALL);

    private GrowthBench() {}

    private record Shipped(String path, String text) {}

    public static void main(String[] args) {
        Checker checker = Checker.of(RuleBooks.read(Path.of("rules/inf-treaty")));
        List<Shipped> systems = texts(Path.of("facts/systems"));
        List<Shipped> sources = List.of(new Shipped("sources.yaml", text(Path.of("facts/sources.yaml"))));
        run(checker, book(systems, sources, Integer.parseInt(args[0])));
        run(checker, book(systems, sources, Integer.parseInt(args[0])));
        for (String number : args) {
            FactBook book = book(systems, sources, Integer.parseInt(number));
            System.out.println(run(checker, book));
        }
    }

    private static String run(Checker checker, FactBook book) {
        long before = SYSTEM.getProcessCpuTime();
        int subjects = checker.check(book, Clocks.asOf(LocalDate.of(2026, 11, 24))).subjects().size();
        double seconds = (SYSTEM.getProcessCpuTime() - before) / 1e9;
        return String.format("%d systems\t%.2f s CPU\t%.3f ms a system", subjects, seconds, 1000 * seconds / subjects);
    }

    private static FactBook book(List<Shipped> systems, List<Shipped> sources, int number) {
        List<SourceFile> files = new ArrayList<>();
        sources.forEach(s -> files.add(file(s.path(), s.text())));
        List<String> ids = systems.stream().map(s -> id(s.text())).toList();
        for (int copy = 0; files.size() <= number; copy++) {
            for (Shipped system : systems.subList(0, Math.min(systems.size(), number + 1 - files.size()))) {
                files.add(file("systems/" + id(system.text()) + "-" + copy + ".yaml", copy(system.text(), ids, copy)));
            }
        }
        return FactBooks.read(files);
    }

    /** The text with another id and other names; what the system refers to keeps its copy. */
    private static String copy(String text, List<String> ids, int copy) {
        String copied = text;
        for (String id : ids) {
            copied = copied.replaceAll("(?<![\\w-])" + id + "(?![\\w-])", id + "-" + copy);
        }
        Matcher names = NAMES.matcher(copied);
        return names.replaceFirst(m -> Matcher.quoteReplacement(
                m.group(1) + "\"" + id(text) + " copy " + copy + "\"" + m.group(3)));
    }

    private static String id(String text) {
        Matcher id = ID.matcher(text);
        if (!id.find()) {
            throw new IllegalStateException(text);
        }
        return id.group(1);
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Shipped> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(f -> new Shipped(f.getFileName().toString(), text(f))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
