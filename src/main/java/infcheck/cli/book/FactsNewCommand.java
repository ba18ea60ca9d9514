package infcheck.cli.book;

import infcheck.cli.console.AtomicFile;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.CompletionWords;
import infcheck.cli.console.ExitCode;
import infcheck.cli.console.OptionWord;
import infcheck.cli.console.SchemaLine;
import infcheck.document.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a fact file. */
@Command(
        name = "new",
        description = {
            "Begin a file of facts with every key explained. `infcheck facts check` then lists",
            "what is still to be filled in. An existing file stays as it is."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the file was written",
            "1:infcheck failed",
            "64:the command line is wrong, or the file exists already"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck facts new system us-prsm                     facts/systems/us-prsm.yaml",
            "  infcheck facts new launcher us-mk-57                  facts/launchers/us-mk-57.yaml",
            "  infcheck facts new scenario no-suspension             facts/scenarios/no-suspension/scenario.yaml"
        })
public final class FactsNewCommand implements Callable<Integer> {
    private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    private final CommandContext here;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "system, launcher or scenario.")
    private String word = "";

    @Parameters(index = "1", paramLabel = "ID", description = "Small letters, digits and hyphens: State, then name.")
    private String id = "";

    @Option(names = "--facts", paramLabel = "DIR", description = "The folder of facts; by default the folder facts.")
    private String facts = "facts";

    /** What a file may hold, with where it lies below the facts. */
    private enum Kind {
        SYSTEM("systems/%s.yaml"),
        LAUNCHER("launchers/%s.yaml"),
        SCENARIO("scenarios/%s/scenario.yaml");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        private String path(String id) {
            return path.formatted(id);
        }
    }

    public FactsNewCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        Kind kind = OptionWord.of("KIND", word, Kind.values());
        vet(kind);
        String path = facts + "/" + kind.path(id);
        String schema = kind.name().toLowerCase(Locale.ROOT);
        Path file = here.resolve(path);
        AtomicFile.create(file, SchemaLine.of(file, schema) + Schema.of(schema).blank(id));
        here.out().print("wrote " + path + "\n");
        here.err().print("fill it in; `infcheck facts check " + facts + "` tells what is missing\n");
        return ExitCode.OK.code();
    }

    private void vet(Kind kind) {
        if (!id.matches(FORM)) {
            String near =
                    id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            throw new BadUsage(
                    "`" + id + "` is not an id",
                    "an id has small letters, digits and hyphens" + (near.isEmpty() ? "" : ", such as `" + near + "`"));
        }
        if (!Files.isDirectory(here.resolve(facts))) {
            throw new BadUsage("there is no folder `" + facts + "`", "make it first, or name another: `--facts DIR`");
        }
        // an id is of one subject, be it a system or a launcher
        List<Kind> others = kind == Kind.SCENARIO ? List.of(kind) : List.of(Kind.SYSTEM, Kind.LAUNCHER);
        Stream<Path> files = others.stream().map(other -> here.resolve(facts).resolve(other.path(id)));
        files.filter(Files::exists).findFirst().ifPresent(file -> {
            throw new BadUsage("`" + id + "` exists already", "it is in `" + file + "`; give another id");
        });
    }

    /** The words of Kind, for shells. */
    private static final class Kinds extends CompletionWords {
        Kinds() {
            super(Kind.values());
        }
    }
}
