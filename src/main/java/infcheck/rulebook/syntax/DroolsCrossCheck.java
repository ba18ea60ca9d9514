package infcheck.rulebook.syntax;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Has Drools' own parser read a file that was already read, and demands the very same rules of it. */
public final class DroolsCrossCheck {
    private static final String CURE = "write it as the rules beside it are written";

    private final SourceText source;
    private final Diagnostics diagnostics;

    public DroolsCrossCheck(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Gives a diagnostic for whatever Drools refuses or reads otherwise. */
    public void confirm(List<SyntaxTree.Rule> rules) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr read = parsed(parser);
        if (parser.hasErrors()) {
            parser.getErrors().forEach(this::refused);
        } else if (read == null || !isPlain(read) || read.getRules().size() != rules.size()) {
            differs(Place.of(source.path()), "the file");
        } else {
            compare(rules, read.getRules());
        }
    }

    private @Nullable PackageDescr parsed(DrlParser parser) {
        try {
            return parser.parse(false, source.text());
        } catch (DroolsParserException | RuntimeException | StackOverflowError fault) {
            return null;
        }
    }

    private void compare(List<SyntaxTree.Rule> rules, List<RuleDescr> read) {
        for (int i = 0; i < rules.size(); i++) {
            if (!SyntaxOutline.of(rules.get(i)).equals(DroolsOutline.of(read.get(i)))) {
                differs(
                        rules.get(i).keyword().at(),
                        "the rule `" + rules.get(i).name().value() + "`");
            }
        }
    }

    private void refused(DroolsError error) {
        int[] lines = error.getLines();
        int line = lines.length == 0 ? 0 : Math.max(lines[0], 0);
        diagnostics.error(
                new Place(source.path(), line, 0), "not-drl", "this is not valid in Drools' rule language", CURE);
    }

    private void differs(Place at, String what) {
        diagnostics.error(at, "not-drl", what + " means something else in Drools' rule language", CURE);
    }

    private static boolean isPlain(PackageDescr read) {
        return read.getUnit() == null
                && Stream.<Collection<?>>of(
                                read.getFunctionImports(),
                                read.getAccumulateImports(),
                                read.getGlobals(),
                                read.getAttributes(),
                                read.getFunctions(),
                                read.getTypeDeclarations(),
                                read.getEnumDeclarations(),
                                read.getEntryPointDeclarations(),
                                read.getWindowDeclarations())
                        .allMatch(Collection::isEmpty);
    }
}
