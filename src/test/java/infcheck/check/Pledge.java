package infcheck.check;

import infcheck.Shipped;
import infcheck.document.folder.SourceFile;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.finding.ActStated;
import infcheck.finding.Finding;
import infcheck.finding.SubjectFindings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Missile types and launchers and their acts, put to the shipped rules of the moratorium. */
final class Pledge {
    static final Checker CHECKER = Shipped.OF_PLEDGE;

    private final List<SourceFile> files = new ArrayList<>();
    private List<String> by = List.of();

    /** A Russian cruise missile on land of 2,000 km, deployed as the body of the act says; its id is {@code ru}. */
    static Pledge russian(String deployment) {
        return new Pledge().cruise("ru", "RU", "range-km: 2000", "deployment: { " + deployment + " }");
    }

    static Pledge empty() {
        return new Pledge();
    }

    /** Adds an American cruise missile on land of 1,600 km; its id is {@code us}. */
    Pledge american(String deployment) {
        return cruise("us", "US", "range-km: 1600", "deployment: { " + deployment + " }");
    }

    Pledge cruise(String id, String state, String range, String act) {
        return missile(id, state, "flight-path: aerodynamic\nplatforms: [ground-mobile]\n" + range, act);
    }

    /** Adds a type that delivers weapons, unless the lines say otherwise. */
    Pledge missile(String id, String state, String lines, String act) {
        String weapon = lines.contains("weapon-delivery") ? "" : "weapon-delivery: true\n";
        return file("systems", id, state, weapon + lines, act);
    }

    /** Adds a launcher on land. */
    Pledge launcher(String id, String state, String lines, String act) {
        return file("launchers", id, state, "platform: ground-mobile\n" + lines, act);
    }

    private Pledge file(String folder, String id, String state, String lines, String act) {
        String text = "id: " + id + "\nnames: [" + id.toUpperCase(java.util.Locale.ROOT) + "]\nstate: " + state + "\n"
                + lines + "\nsource: s-" + id + "\nsources: [ { id: s-" + id
                + ", title: A test, publisher: infcheck, basis: computed } ]\nacts: [ { " + act + " } ]\n";
        files.add(new SourceFile(id + ".yaml", folder + "/" + id + ".yaml", text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Pledge by(String claimant) {
        by = List.of(claimant);
        return this;
    }

    FactBook facts() {
        return FactBooks.read(files);
    }

    SubjectFindings asOf(String date, String subject) {
        return CHECKER.check(facts(), Clocks.asOf(LocalDate.parse(date)), by).subjects().stream()
                .filter(s -> s.id().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** The findings on the acts of a type as lines: from, until, status, and what bears it out. */
    List<String> lines(String date, String subject) {
        return asOf(date, subject).findings().stream().map(Pledge::line).toList();
    }

    private static String line(Finding finding) {
        List<String> words = new ArrayList<>(TypeQuestion.provisions(finding));
        words.addAll(TypeQuestion.grounds(finding));
        words.addAll(TypeQuestion.reasons(finding));
        return period(finding) + " " + finding.status() + " " + words;
    }

    static String period(Finding finding) {
        ActStated act = finding.act();
        return act == null ? "" : act.from() + ".." + act.until();
    }
}
