package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The law of one definite world: everything on which scenarios and States differ.
 *
 * @param ends whether the Treaty ended, and was suspended before, as it did
 * @param china the first day on which China is a Party; null where it never is
 * @param answers to every question of law
 */
record OracleLaw(boolean ends, @Nullable LocalDate china, SortedMap<String, String> answers) {
    /** Every question of law with its two answers. */
    static final List<List<String>> READINGS = List.of(
            List.of("reusable-armed-drones", "covered", "not covered"),
            List.of("one-way-attack-drones", "covered", "not covered"),
            List.of("boost-glide", "covered", "not covered"),
            List.of("gun-shells", "covered", "not covered"),
            List.of("mk-41-ashore", "same type", "not the same"),
            List.of("target-missiles", "missiles", "boosters"),
            List.of("suspension", "released", "not released"),
            List.of("withdrawal", "ended", "not ended"),
            List.of("ukraine-as-successor", "bound", "not bound"),
            List.of("active-successors", "bound", "not bound"),
            List.of("passive-successors", "bound", "not bound"));

    boolean says(String question, String answer) {
        return answer.equals(answers.get(question));
    }

    /** What a case would write as {@code under}. */
    Keys under() {
        Keys readings = new Keys(new TreeMap<>());
        for (var answer : answers.entrySet()) {
            readings = readings.and(answer.getKey(), answer.getValue());
        }
        Keys under = Keys.of("readings", readings);
        if (!ends) {
            under = under.and("milestones", lifted());
        }
        return china == null ? under : under.and("standing", Keys.of("CN", standing(china)));
    }

    private static Keys lifted() {
        return Keys.of(
                "treaty end", "never", "suspension by the United States", "never", "suspension by Russia", "never");
    }

    private static List<Keys> standing(LocalDate china) {
        Keys party = Keys.of("party", Keys.of("from", china, "until", "the day before treaty end"));
        return china.equals(Rows.IN_FORCE)
                ? List.of(party)
                : List.of(Keys.of("non-party", Keys.of("until", china.minusDays(1))), party);
    }
}
