package infcheck.casebook.draft;

import infcheck.casebook.CaseBook;
import infcheck.fact.Breach;
import infcheck.fact.Classified;
import infcheck.fact.Derived;
import infcheck.fact.Exemption;
import infcheck.fact.Word;
import infcheck.provision.Provision;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Begins rules of a book. */
public final class RuleDrafts {
    private static final String HEAD = "package infcheck.rules;\nimport infcheck.fact.*;\n";
    private static final String FOLDER = "cases/";
    private static final String NAME = " TODO say what it is about";
    private static final String SAYS = "TODO: say the paragraph in one sentence, without a number.";

    private final CaseBook cases;
    private final RuleBook book;
    private final RuleFiles files;

    public RuleDrafts(CaseBook cases) {
        this.cases = cases;
        this.book = cases.book();
        this.files = new RuleFiles(book);
    }

    /** A rule of a provision, which never fires until it is filled in. */
    public RuleDraft draft(Provision provision) {
        String name = provision.dotted() + NAME;
        Optional<Term> word = word(provision);
        Optional<Provision> nearest = files.nearest(provision);
        String rules = nearest.map(files::with).orElseGet(() -> files.fresh(provision));
        boolean isNew = book.rules().stream().noneMatch(r -> r.at().file().equals(rules));
        String text = template(word.isEmpty() ? Breach.class : type(provision))
                .replace("{word}", word.map(Term::word).orElse(""))
                .replace("{says}", says(provision));
        return new RuleDraft(
                name,
                new RuleDraft.Piece(rules, (isNew ? HEAD : "") + "\n" + filled(text, name, provision)),
                new RuleDraft.Piece(caseFile(rules), filled(template("cases.yaml"), name, provision)),
                nearest.filter(other -> !other.equals(provision))
                        .map(Provision::id)
                        .orElse(null));
    }

    /** The type of fact that a provision of its kind concludes, as far as there is a form for it. */
    private static Class<? extends Derived> type(Provision provision) {
        return switch (provision.kind()) {
            case DEFINITION, COUNTING -> Classified.class;
            case EXCEPTION -> Exemption.class;
            case PROHIBITION, DUTY, PROCEDURE, METHOD -> Breach.class;
        };
    }

    /** A declared word for the conclusion, of this provision if there is one. */
    private Optional<Term> word(Provision provision) {
        Word.Kind list = type(provision) == Exemption.class ? Word.Kind.GROUND : Word.Kind.TERM;
        return book.words().stream()
                .filter(term -> term.list() == list)
                .max(Comparator.comparing(term -> term.provision().equals(provision.id())));
    }

    /** The file with the cases of that file's rules, or one whose name is the beginning of its name. */
    private String caseFile(String rules) {
        String stem = rules.substring(rules.lastIndexOf('/') + 1).replaceFirst("\\.drl$", "");
        return cases.cases().stream()
                .filter(c ->
                        c.rule().rule() != null && c.rule().rule().at().file().equals(rules))
                .map(c -> c.at().file())
                .findFirst()
                .orElseGet(() -> files.folder() + FOLDER + stem + ".yaml");
    }

    /** The paraphrase, unless a rule may not say it so. */
    private static String says(Provision provision) {
        String says = provision.says().replace('"', '\'');
        return says.matches(".*[0-9\\\\].*") ? SAYS : says;
    }

    private static String filled(String template, String name, Provision provision) {
        return template.replace("{name}", name)
                .replace("{provision}", provision.id())
                .replace("{dotted}", provision.dotted());
    }

    private static String template(Class<? extends Derived> type) {
        return template(type.getSimpleName().toLowerCase(Locale.ROOT) + ".drl");
    }

    private static String template(String file) {
        String name = "/infcheck/new/" + file;
        try (InputStream in = Objects.requireNonNull(RuleDrafts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
