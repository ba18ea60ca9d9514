package infcheck.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Report;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.RuleBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EmbeddingTest {

    @Test
    void the_library_is_used_as_the_readme_says() {
        Checker checker = Checker.of(RuleBooks.packed());
        FactBook facts = FactBooks.read(Path.of("facts"));
        Report report = checker.check(facts, Clocks.asOf(LocalDate.of(2019, 2, 1)));
        Map<String, Status> headlines = new TreeMap<>();
        for (SubjectFindings subject : report.subjects()) {
            headlines.put(subject.name(), subject.status());
        }
        assertThat(headlines).hasSameSizeAs(facts.subjects());
    }

    @Test
    void the_readme_says_what_was_tried() throws IOException {
        Matcher block = Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).isTrue();
        String tried = Files.readString(Path.of("src/test/java/infcheck/packaged/EmbeddingTest.java"));
        assertThat(tried.replaceAll("(?m)^ {8}", "")).contains(block.group(1));
    }
}
