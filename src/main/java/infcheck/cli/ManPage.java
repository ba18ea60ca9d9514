package infcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page of all verbs, in the language of {@code man}: a part for each verb, made from the model that also prints the help
 * pages.
 *
 * @param date on the foot of the page
 */
record ManPage(String version, String date) {
    private static final int WIDTH = 78;
    private static final Pattern SPECIAL = Pattern.compile("[\\\\.'-]");
    private static final Pattern EXAMPLE = Pattern.compile("^ *(\\S+(?: \\S+)*)(?: {2,}(.*))?$");

    /** The page, ending with a line feed. */
    String of(CommandLine model) {
        StringBuilder page = new StringBuilder();
        String name = model.getCommandName();
        page.append(".TH ")
                .append(name.toUpperCase(Locale.ROOT))
                .append(" 1 \"")
                .append(date)
                .append("\" \"");
        page.append(name).append(' ').append(version).append("\" \"\"\n");
        page.append(".SH NAME\n").append(name).append(" \\- ");
        page.append(escaped(description(model.getCommandSpec()))).append('\n');
        page.append(".SH SYNOPSIS\n.B ").append(name).append("\n.I VERB\n").append(escaped("[OPTION...] [WORD...]"));
        page.append("\n.SH VERBS\n");
        verbs(model).forEach(verb -> page.append(verb(verb.getCommandSpec())));
        page.append(".SH EXIT STATUS\n").append(exitCodes(model.getCommandSpec().usageMessage()));
        return page.toString();
    }

    /** The verbs that do something, each after those above it in the help page. */
    private static Stream<CommandLine> verbs(CommandLine model) {
        return model.getSubcommands().values().stream()
                .flatMap(verb -> verb.getSubcommands().isEmpty() ? Stream.of(verb) : verbs(verb));
    }

    private static String verb(CommandSpec verb) {
        StringBuilder text = new StringBuilder();
        text.append(".SS ").append(escaped(verb.qualifiedName())).append('\n');
        text.append(escaped(description(verb))).append('\n');
        List<ArgSpec> all = new ArrayList<>(verb.positionalParameters());
        all.addAll(verb.options());
        all.stream().filter(argument -> !argument.hidden()).forEach(argument -> text.append(argument(argument)));
        text.append(examples(verb.usageMessage()));
        return text.toString();
    }

    private static String argument(ArgSpec argument) {
        String names = argument instanceof OptionSpec option
                ? Stream.of(option.names())
                        .map(name -> "\\fB" + escaped(name) + "\\fR")
                        .collect(Collectors.joining(", "))
                : "";
        boolean takes = !(argument instanceof OptionSpec) || argument.arity().max() > 0;
        String value = takes ? (names.isEmpty() ? "" : " ") + "\\fI" + escaped(argument.paramLabel()) + "\\fR" : "";
        return ".TP\n" + names + value + "\n" + escaped(String.join(" ", argument.description())) + "\n";
    }

    private static String examples(UsageMessageSpec usage) {
        return Stream.of(usage.footer()).map(ManPage::example).collect(Collectors.joining());
    }

    private static String example(String line) {
        Matcher parts = EXAMPLE.matcher(line);
        if (!parts.matches()) {
            return "";
        }
        String says = parts.group(2) == null ? "" : escaped(parts.group(2)) + "\n";
        return ".P\n.nf\n\\fB" + escaped(parts.group(1)).replace('\n', ' ') + "\\fR\n.fi\n" + says;
    }

    private static String exitCodes(UsageMessageSpec usage) {
        return usage.exitCodeList().entrySet().stream()
                .map(code -> ".TP\n" + code.getKey() + "\n" + escaped(code.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String description(CommandSpec verb) {
        return String.join(" ", verb.usageMessage().description());
    }

    /** A minus is one and no hyphen, and no line is taken for a request. */
    private static String escaped(String text) {
        String lines = WordUtils.wrap(text.replace("%%", "%"), WIDTH, "\n", false);
        return SPECIAL.matcher(lines).replaceAll(sign -> Matcher.quoteReplacement(special(sign.group())));
    }

    private static String special(String sign) {
        return switch (sign) {
            case "\\" -> "\\e";
            case "-" -> "\\-";
            case "'" -> "\\(aq";
            default -> "\\&.";
        };
    }
}
