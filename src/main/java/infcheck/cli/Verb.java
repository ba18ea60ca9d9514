package infcheck.cli;

import infcheck.cli.console.CommandContext;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * A verb of the command line; its model is built when it is asked for.
 *
 * @param type whose annotation names it
 * @param made the command
 * @param verbs below it, in the order of its help page
 */
record Verb(Class<?> type, Function<CommandContext, Object> made, List<Verb> verbs) {

    static Verb of(Class<?> type, Function<CommandContext, Object> made, Verb... verbs) {
        return new Verb(type, made, List.of(verbs));
    }

    private String name() {
        return type.getAnnotation(Command.class).name();
    }

    /**
     * The command line of this verb: with the one verb below it that the first word names, or with all of them where it names
     * none, since a help page or a complaint then lists them.
     */
    CommandLine commandLine(CommandContext here, List<String> words) {
        CommandLine line = new CommandLine(made.apply(here));
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        for (Verb verb : wanted(words)) {
            line.addSubcommand(verb.commandLine(here, rest));
        }
        return line;
    }

    private List<Verb> wanted(List<String> words) {
        List<Verb> named = words.isEmpty()
                ? List.of()
                : verbs.stream().filter(v -> v.name().equals(words.get(0))).toList();
        return named.isEmpty() ? verbs : named;
    }
}
