package infcheck.rulebook;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.SourceFile;
import infcheck.fact.Word;
import infcheck.rulebook.rule.Rule;
import infcheck.rulebook.vetting.Vetter;
import infcheck.rulebook.vetting.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rule files put through the vetter with the words of a small book. */
public record Vetting(List<Rule> rules, List<Diagnostic> diagnostics) {
    public static final WordLists WORDS = new WordLists(Map.of(
            Word.Kind.TERM, Set.of("weapon of intermediate range", "ground-launched", "fit", "unfit"),
            Word.Kind.GROUND, Set.of("NON_PARTY", "SUSPENDED"),
            Word.Kind.REASON, Set.of("RANGE_BELOW", "NOT_FORBIDDEN"),
            Word.Kind.STANDING, Set.of("party", "non-party"),
            Word.Kind.PROVISION, Set.of("VI(1)(a)", "VI(1)(b)", "VII(4)", "VCLT 34", "METHOD 1"),
            Word.Kind.PARAMETER, Set.of("upper limit", "lower limit", "warheads"),
            Word.Kind.MILESTONE, Set.of("entry into force"),
            Word.Kind.DEADLINE, Set.of("elimination")));

    /** Vets files, each named by its number: {@code 1.drl}, {@code 2.drl} … */
    public static Vetting of(String... texts) {
        List<SourceFile> files = new ArrayList<>();
        for (String text : texts) {
            files.add(new SourceFile(
                    (files.size() + 1) + ".drl", (files.size() + 1) + ".drl", text.getBytes(StandardCharsets.UTF_8)));
        }
        return of(files);
    }

    public static Vetting of(List<SourceFile> files) {
        Diagnostics diagnostics = new Diagnostics();
        List<Rule> rules = new Vetter(WORDS).vet(files, diagnostics);
        return new Vetting(rules, diagnostics.list());
    }

    /** Vets one file with one rule, whose first condition is on line 5. */
    public static Vetting ofConditions(String... lines) {
        return of(rule(String.join("\n", lines), "insertLogical( new Classified( $id, \"fit\", $on ) );"));
    }

    public static Vetting ofConclusion(String conclusion) {
        return of(rule("    Flown( $id : missileType, $km : km, $on : on )", conclusion));
    }

    public static String rule(String conditions, String conclusion) {
        return """
                rule "VII.4 a rule"
                    @provision( "VII(4)" )
                    @says( "A rule." )
                when
                %s
                then
                    %s
                end
                """.formatted(conditions, conclusion);
    }

    /** Each as {@code line:column code}. */
    public List<String> codes() {
        return diagnostics.stream()
                .map(d -> d.place().line() + ":" + d.place().column() + " " + d.code())
                .toList();
    }
}
