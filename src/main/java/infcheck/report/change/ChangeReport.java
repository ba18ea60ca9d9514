package infcheck.report.change;

import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.SubjectChange;
import infcheck.finding.Finding;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.BookPhrases;
import infcheck.rulebook.law.BookWording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The changes from one answer to another with their causes, in words, ready for any form.
 *
 * @param question the verb that was asked, such as {@code diff}
 * @param books at least one
 */
public record ChangeReport(String question, List<OfBook> books) {
    public ChangeReport {
        books = List.copyOf(books);
    }

    /**
     * The changes in what one rule book says.
     *
     * @param book its id
     * @param title what is compared, in a line
     * @param asked what was asked, by a word or two for each thing, in the order of a page
     * @param changed the subjects of which something else is said, by id
     * @param all every subject as it is said of in the end, and those that are gone; by id
     */
    public record OfBook(
            String book,
            BookWording labels,
            String title,
            Map<String, String> asked,
            List<OfSubject> changed,
            List<SubjectFindings> all) {
        public OfBook {
            asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
            changed = List.copyOf(changed);
            all = List.copyOf(all);
        }

        /** The number of subjects that stay as they are. */
        public int same() {
            return all.size() - changed.size();
        }

        /** The subjects that are new or gone, or have another headline or another status of what goes on. */
        public List<OfSubject> verdicts() {
            return changed.stream().filter(s -> s.change().isOfVerdict()).toList();
        }

        /** The others: something else is said of some act of theirs, and nothing else. */
        public List<OfSubject> findings() {
            return changed.stream().filter(s -> !s.change().isOfVerdict()).toList();
        }

        /** The number of subjects that changed and of those that did not, as a sentence without its full stop. */
        public String counted() {
            return subjects(changed.size()) + " changed, " + verdicts().size()
                    + " of them in headline or now; unchanged: " + same() + " of " + all.size();
        }
    }

    /**
     * The changes in what is said of a subject.
     *
     * @param because what makes it so, each in words; empty where that cannot be told
     */
    public record OfSubject(SubjectChange change, List<String> because, List<OfAct> acts) {
        public OfSubject {
            because = List.copyOf(because);
            acts = List.copyOf(acts);
        }

        /** {@code 9M729 (ru-9m729), RU: disputed as before; now: disputed → exempt}. */
        public String title(BookPhrases phrases) {
            SubjectFindings of = change.subject();
            return of.name() + " (" + of.id() + "), " + of.state() + ": " + arrow(phrases);
        }

        private String arrow(BookPhrases phrases) {
            SubjectFindings before = change.before();
            SubjectFindings after = change.after();
            String was = before == null ? "not there" : phrases.status(before.status());
            String is = after == null ? "not there" : phrases.status(after.status());
            String now = before == null || after == null || before.statusNow() == after.statusNow()
                    ? ""
                    : "; now: " + phrases.status(before.statusNow()) + " → " + phrases.status(after.statusNow());
            return (was.equals(is) ? was + " as before" : was + " → " + is) + now;
        }

        /** The worst that is said of it or of an act of it in the end, and was not first; empty where nothing is. */
        public Optional<Status> became() {
            List<Status> come = new ArrayList<>();
            SubjectFindings after = change.after();
            if (after != null && (change.isPresence() || change.headline())) {
                come.add(after.status());
            }
            if (after != null && after.statusNow() != null && change.now()) {
                come.add(after.statusNow());
            }
            acts.forEach(a -> a.become().ifPresent(come::add));
            return Status.worst(come);
        }
    }

    /** The changes in what is said of an act, and their causes. */
    public record OfAct(ActChange change, List<String> because) {
        public OfAct {
            because = List.copyOf(because);
        }

        private Optional<Status> become() {
            return worst(change.after()).filter(s -> !worst(change.before()).equals(Optional.of(s)));
        }

        private static Optional<Status> worst(List<Finding> findings) {
            return Status.worst(findings.stream().map(Finding::status).toList());
        }
    }

    /** {@code 2 subjects}. */
    public static String subjects(int number) {
        return number + (number == 1 ? " subject" : " subjects");
    }
}
