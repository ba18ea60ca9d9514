package infcheck.report.html;

import infcheck.check.BookReport;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.Dossier;
import infcheck.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The input of the parts of a page on one rule book.
 *
 * @param number of the book in the report
 */
record BookPage(Dossier dossier, int number, SourcesPart sources) {

    BookReport book() {
        return dossier.report().books().get(number);
    }

    RuleBook rules() {
        return dossier.books().get(number);
    }

    BookPhrases phrases() {
        return new BookPhrases(book().labels());
    }

    LocalDate asOf() {
        return dossier.report().clocks().asOf();
    }

    /** The subjects that were asked for by name. */
    List<SubjectFindings> told() {
        return book().subjects().stream()
                .filter(s -> dossier.told().contains(s.id()))
                .toList();
    }

    boolean isTold(SubjectFindings subject) {
        return dossier.told().contains(subject.id());
    }

    Optional<SubjectFacts> facts(SubjectFindings subject) {
        return dossier.facts().subject(subject.id());
    }

    /** The anchor of a subject: the place on the page that tells of it. */
    String anchor(SubjectFindings subject) {
        return book().book() + "-" + subject.id();
    }
}
