package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.engine.Engine;
import infcheck.engine.LiveSession;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Questions that are left out as irrelevant are: firing every combination of all answers says the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelevanceTest {
    private static final RuleBook BOOK =
            RuleBooks.read(Path.of("rules/inf-treaty")).get(0);
    private static final FactBook FACTS = FactBooks.read(Path.of("facts"));
    private static final Answers ANSWERS = new Answers(Space.of(BOOK.questions().stream()
            .filter(q -> !q.answers().isEmpty())
            .map(AxisMaker::of)
            .toList()));

    @Test
    void every_shipped_subject_is_told_of_as_if_every_question_were_asked() {
        List<Group> few = groups(Relevance.of(BOOK.rules()));
        List<Group> all = groups(Relevance.full());
        assertThat(few)
                .anyMatch(g -> g.answers().size() == 1)
                .anyMatch(g -> g.answers().axes().size() > 1);
        Firing some = fired(few);
        Firing every = fired(all);
        for (int g = 0; g < all.size(); g++) {
            for (int k = 0; k < all.get(g).size(); k++) {
                for (int r = 0; r < ANSWERS.all().size(); r++) {
                    Map<String, String> given = ANSWERS.of(ANSWERS.all(), r);
                    compare(few.get(g), some, all.get(g), every, k, given);
                }
            }
        }
    }

    private static void compare(
            Group few, Firing some, Group all, Firing every, int combination, Map<String, String> given) {
        all.subjects()
                .forEach(s -> assertThat(some.told(s.id())[few.world(combination, given)])
                        .as(s.id() + " with " + given)
                        .isEqualTo(every.told(s.id())[all.world(combination, given)]));
    }

    private static List<Group> groups(Relevance relevance) {
        return new Groups(FACTS, BOOK, LocalDate.of(2026, 11, 24))
                .all(relevance, ANSWERS.all().axes());
    }

    private static Firing fired(List<Group> groups) {
        try (LiveSession session = Engine.of(BOOK.rules()).open()) {
            session.putAll(BOOK.law().facts(FACTS.states()));
            Firing firing = new Firing(new Stage(BOOK, session, ANSWERS, groups));
            firing.run();
            return firing;
        }
    }
}
