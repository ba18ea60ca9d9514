package infcheck.analysis.whatif;

import infcheck.check.Report;
import infcheck.rulebook.law.BookWording;
import java.util.List;

/**
 * The changes that some scenarios or values would make.
 *
 * @param changes the ids of what was tried, in the order given
 * @param base the answer without any of them
 * @param changed the answer with all of them
 * @param books one for each rule book, in the order given
 */
public record WhatIfAnswer(List<String> changes, Report base, Report changed, List<OfBook> books) {
    public WhatIfAnswer {
        changes = List.copyOf(changes);
        books = List.copyOf(books);
    }

    /**
     * The things that one rule book would say differently.
     *
     * @param subjects those of which something else would be said, by id
     * @param same of how many the same would be said
     */
    public record OfBook(String book, BookWording labels, List<SubjectEffects> subjects, int same) {
        public OfBook {
            subjects = List.copyOf(subjects);
        }
    }

    /** Whether the changes change nothing that is said. */
    public boolean isSame() {
        return books.stream().allMatch(b -> b.subjects().isEmpty());
    }
}
