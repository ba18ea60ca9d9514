package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.folder.SourceFile;
import infcheck.rulebook.rule.Rule;
import infcheck.rulebook.syntax.DroolsCrossCheck;
import infcheck.rulebook.syntax.FileParser;
import infcheck.rulebook.syntax.Lexer;
import infcheck.rulebook.syntax.SourceDecoder;
import infcheck.rulebook.syntax.SourceText;
import infcheck.rulebook.syntax.SyntaxTree;
import infcheck.rulebook.syntax.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rule files become typed rules, or diagnostics; nothing in a rule file is ever executed or compiled.
 *
 * <p>Two readers must agree on each file: infcheck's own, which knows every place and accepts only the subset of the rule
 * language that a treaty needs, and Drools' parser, which keeps the files ordinary DRL.
 */
public final class Vetter {
    private final WordLists words;

    public Vetter(WordLists words) {
        this.words = words;
    }

    /**
     * All rules of all files in order.
     *
     * @param diagnostics gets the problems of all files, of each up to {@value FileParser#MOST_FAULTS}; where it has errors, the rules that
     *     had none are returned
     */
    public List<Rule> vet(List<SourceFile> files, Diagnostics diagnostics) {
        List<SyntaxTree.Rule> written = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        // both readers of a file work as long as all that follows, and know nothing of other files
        for (Read file : files.parallelStream().map(Read::of).toList()) {
            written.addAll(file.rules());
            file.rules().stream()
                    .flatMap(rule -> Stream.ofNullable(new RuleTyping(rule, words, file.diagnostics()).rule()))
                    .forEach(rules::add);
            file.diagnostics().list().stream()
                    .sorted(Comparator.comparing(Diagnostic::severity)) // No warning may push an error out.
                    .limit(FileParser.MOST_FAULTS)
                    .forEach(diagnostics::add);
        }
        BookWideCheck.check(written, rules, diagnostics);
        return List.copyOf(rules);
    }

    /** A file as both readers have it, and what they complain of. */
    private record Read(List<SyntaxTree.Rule> rules, Diagnostics diagnostics) {
        static Read of(SourceFile file) {
            Diagnostics diagnostics = new Diagnostics();
            return new Read(read(file, diagnostics), diagnostics);
        }
    }

    private static List<SyntaxTree.Rule> read(SourceFile file, Diagnostics diagnostics) {
        SourceText source = new SourceDecoder(file, diagnostics).source();
        if (source == null) {
            return List.of();
        }
        List<Token> tokens = new Lexer(source, diagnostics).tokens();
        List<SyntaxTree.Rule> rules = new FileParser(tokens, diagnostics).rules();
        if (!diagnostics.hasErrors()) {
            new DroolsCrossCheck(source, diagnostics).confirm(rules);
        }
        if (rules.isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.add(new Diagnostic(
                    Place.of(file.path()),
                    Diagnostic.Severity.WARNING,
                    "no-rule",
                    "the file has no rule",
                    "write one, or remove the file"));
        }
        return rules;
    }
}
