package infcheck.cli.input;

import infcheck.casebook.CaseBook;
import infcheck.cli.console.BadUsage;
import infcheck.diagnostic.Nearest;
import infcheck.provision.Provision;
import infcheck.report.RuleList;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules that a user asks for by words. */
public record NamedRules(List<CaseBook> books) {

    /** The books of one run with their cases. */
    public static NamedRules of(ChosenRules chosen) {
        return new NamedRules(chosen.books().stream().map(CaseBook::of).toList());
    }

    public List<RuleList> all() {
        return lists(rule -> true);
    }

    /**
     * The rules of a paragraph, or with these words in their names.
     *
     * @throws BadUsage where there is none
     */
    public List<RuleList> having(String words) {
        return found(
                words,
                lists(rule -> isMeant(rule.name(), rule.provision(), words)
                        || rule.name().contains(words)));
    }

    /**
     * The rule of this name; otherwise every rule of the paragraph, or whose name begins so.
     *
     * @throws BadUsage where there is none
     */
    public List<RuleList> called(String words) {
        List<RuleList> exact = lists(rule -> rule.name().equals(words));
        return exact.isEmpty() ? found(words, lists(rule -> isMeant(rule.name(), rule.provision(), words))) : exact;
    }

    /** Whether words name the paragraph of a rule, or one that it lies in, or are the beginning of its name. */
    public static boolean isMeant(String rule, String provision, String words) {
        // VII is no beginning of VIII
        return Provision.within(provision, words)
                || (rule + " ").startsWith(words + " ")
                || (rule.startsWith(words) && words.contains(" "));
    }

    private List<RuleList> found(String words, List<RuleList> found) {
        if (found.isEmpty()) {
            throw unstated(words).orElseGet(() -> unknown(words));
        }
        return found;
    }

    /** The error for words that name a paragraph without rules; empty where they name no paragraph. */
    public Optional<BadUsage> unstated(String words) {
        return books.stream()
                .flatMap(book -> book.book().provisions().stream())
                .filter(p -> p.id().equals(words) || p.dotted().equals(words))
                .findFirst()
                .map(p -> new BadUsage(
                        "no rule states " + p.id() + " yet", "`infcheck rules new " + p.dotted() + "` begins one"));
    }

    private BadUsage unknown(String words) {
        List<String> known = books.stream()
                .flatMap(book -> book.book().rules().stream())
                .flatMap(rule -> Stream.of(rule.name(), rule.name().split(" ", 2)[0]))
                .distinct()
                .toList();
        return new BadUsage(
                "no rule is called `" + words + "`",
                Nearest.to(words, known)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("`infcheck rules list` has them all"));
    }

    private List<RuleList> lists(Predicate<Rule> wanted) {
        return books.stream()
                .map(book -> new RuleList(
                        book, book.book().rules().stream().filter(wanted).toList()))
                .filter(list -> !list.rules().isEmpty())
                .toList();
    }
}
