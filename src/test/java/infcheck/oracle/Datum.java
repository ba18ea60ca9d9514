package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What a State declared that it had of a missile type.
 *
 * @param item what was counted, as the file writes it
 * @param on the day of the data
 */
record Datum(Missile missile, String by, String item, int number, LocalDate on) {

    static Datum of(Keys stated, Map<String, Missile> missiles) {
        Missile missile = Objects.requireNonNull(missiles.get(stated.text("missile-type")));
        return new Datum(
                missile,
                stated.has("by") ? stated.text("by") : missile.state(),
                stated.has("item") ? stated.text("item") : "missile",
                whole(stated, "number") + whole(stated, "deployed") + whole(stated, "non-deployed"),
                stated.date("as-of"));
    }

    private static int whole(Keys stated, String key) {
        return stated.has(key) ? (int) stated.number(key) : 0;
    }
}
