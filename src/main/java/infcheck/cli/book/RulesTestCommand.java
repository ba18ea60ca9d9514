package infcheck.cli.book;

import infcheck.analysis.explain.Explain;
import infcheck.analysis.explain.Explanation;
import infcheck.analysis.whynot.WhyNot;
import infcheck.analysis.whynot.WhyNotAnswer.OfRule;
import infcheck.casebook.Case;
import infcheck.casebook.CaseBook;
import infcheck.casebook.CaseRun;
import infcheck.casebook.CaseTally;
import infcheck.casebook.CaseTests;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.input.NamedRules;
import infcheck.cli.input.RulesOption;
import infcheck.report.page.TextPage;
import infcheck.report.text.CaseText;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the test cases of rule books. */
@Command(
        name = "test",
        description = "Run the test cases of rule books: what differs from what a case expects, and why.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every case passes, and none is missing",
            "1:infcheck failed",
            "3:rules or cases are invalid",
            "5:a case fails, or a rule or limit has no case",
            "64:the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck rules test",
            "  infcheck rules test VI.1.b                            the cases of rules of one paragraph",
            "  infcheck rules test \"given to another\"                cases with these words in them",
            "  infcheck rules test --all                             every failure, and why",
            "  infcheck rules test VI --watch                        again after every change"
        })
public final class RulesTestCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(
            paramLabel = "FILTER",
            arity = "0..1",
            description = "The beginning of a rule's name, or words of a case or its file; without it all cases.")
    private @Nullable String filter;

    @Option(names = "--all", description = "Show every failing case, with the proof of what it found.")
    private boolean all;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private WatchOption watch = new WatchOption();

    public RulesTestCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        return watch.rounds(rules, here, this::run);
    }

    private int run() {
        here.progress().says("reading rules and cases");
        List<CaseBook> books =
                rules.vetted(here).books().stream().map(CaseBook::of).toList();
        String words = filter;
        // words that name rules are no words to look for: `VI` stands in many sentences
        boolean named = words != null
                && books.stream().flatMap(book -> book.cases().stream()).anyMatch(c -> isAbout(c, words));
        int all = books.stream().mapToInt(book -> book.cases().size()).sum();
        AtomicInteger tested = new AtomicInteger();
        Runnable one = () -> here.progress().says("tested " + tested.incrementAndGet() + " of " + all + " cases");
        List<CaseTally> tallies =
                books.stream().map(book -> tally(book, named, one)).toList();
        if (tallies.stream().allMatch(t -> t.results().isEmpty())) {
            throw nothing(new NamedRules(books));
        }
        tallies.stream()
                .filter(t -> filter == null || !t.results().isEmpty())
                .forEach(t -> here.out().print(text(t)));
        return (tallies.stream().allMatch(CaseTally::whole) ? ExitCode.OK : ExitCode.SHORT).code();
    }

    private String text(CaseTally tally) {
        RuleBook book = tally.cases().book();
        CaseText text = CaseText.of(tally, c -> why(book, c), c -> stopped(book, c));
        TextPage page = here.terminal().page();
        return all ? text.all(page) : text.few(page, "infcheck rules test" + words() + rules.written());
    }

    private String words() {
        return filter == null ? "" : " \"" + filter + "\"";
    }

    private BadUsage nothing(NamedRules rules) {
        String words = filter;
        return (words == null ? Optional.<BadUsage>empty() : rules.unstated(words))
                .orElseGet(() -> new BadUsage(
                        words == null ? "there are no cases" : "no case mentions `" + words + "`",
                        "cases are in `cases/` beside the rules"));
    }

    private CaseTally tally(CaseBook cases, boolean named, Runnable tested) {
        CaseTests tests = new CaseTests(cases, tested);
        String words = filter;
        if (words == null) {
            return tests.all();
        }
        return tests.some(named ? c -> isAbout(c, words) : c -> mentions(c, words));
    }

    private static boolean isAbout(Case tested, String words) {
        return NamedRules.isMeant(tested.rule().name(), tested.rule().provision(), words);
    }

    private static boolean mentions(Case tested, String words) {
        return tested.name().contains(words) || tested.at().file().contains(words);
    }

    private static OfRule stopped(RuleBook book, Case tested) {
        return WhyNot.nearest(
                new CaseRun(book).inquiry(tested),
                Objects.requireNonNull(tested.rule().rule()));
    }

    private static Explanation why(RuleBook book, Case tested) {
        return new Explain(new CaseRun(book).inquiry(tested))
                .of(List.of(), tested.expected().subject());
    }
}
