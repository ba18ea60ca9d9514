package infcheck.report.text;

import infcheck.analysis.explain.RuleDescription;
import infcheck.casebook.Case;
import infcheck.provision.Provision;
import infcheck.report.page.TerminalText;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.FactPlaces;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One rule in plain words, for a person. */
public final class RuleText {
    private static final int INDENT = 2;
    private static final int DEEPER = 4;

    private RuleText() {}

    /**
     * The text of a rule: what it says, its paragraph, its conditions in English, its cases, and the rules before and after it.
     */
    public static String of(RuleDescription story, TextPage page) {
        Rule rule = story.rule();
        return page.text(rule.name() + "\n"
                + TerminalText.paragraph(INDENT, rule.says())
                + (rule.note() == null ? "" : TerminalText.paragraph(INDENT, "note: " + rule.note()))
                + "\n" + provision(story.provision())
                + "  stands at " + FactPlaces.line(rule.at()) + "\n"
                + list("when", story.when(), Function.identity())
                + list("then there is", List.of(story.then()), Function.identity())
                + (story.law().isEmpty() ? "" : list("by the book", story.law(), Function.identity()))
                + list("cases", story.cases(), RuleText::tested)
                + list("asks for what these conclude", story.asked(), Rule::name)
                + list("its conclusion is asked for by", story.asking(), Rule::name));
    }

    private static String provision(Provision provision) {
        return TerminalText.paragraph(INDENT, provision.id() + ": " + provision.says())
                + TerminalText.paragraph(
                        INDENT, word(provision.kind()) + ", wording verified: " + word(provision.verified()));
    }

    private static String tested(Case tested) {
        return (tested.nearMiss() ? "near miss: " : "fires: ") + tested.name();
    }

    private static <T> String list(String title, List<T> items, Function<T, String> text) {
        return "\n  " + title + (items.isEmpty() ? ": none" : "") + "\n"
                + items.stream()
                        .map(text)
                        .map(line -> TerminalText.paragraph(DEEPER, line))
                        .collect(Collectors.joining());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
