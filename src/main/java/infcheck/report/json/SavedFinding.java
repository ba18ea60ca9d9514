package infcheck.report.json;

import infcheck.diagnostic.Place;
import infcheck.finding.ActStated;
import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.DutyState;
import infcheck.finding.Finding;
import infcheck.finding.FlightStated;
import infcheck.finding.Ground;
import infcheck.finding.GroundKind;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.Views;
import infcheck.report.phrase.DutyWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what {@link FindingJson} writes, but for who says what. */
public final class SavedFinding {
    private static final Pattern LINE = Pattern.compile("(.*):(\\d{1,9})");

    private SavedFinding() {}

    static Finding of(JsonPart part) {
        Status status = part.word("status", Status.values());
        return new Finding(
                part.text("book"),
                part.text("by"),
                part.find("act").map(SavedFinding::act).orElse(null),
                status,
                part.text("because"),
                part.texts("reasons").stream().map(SavedFinding::reason).toList(),
                part.list("breaches").stream().map(SavedFinding::breach).toList(),
                part.list("duties").stream().map(SavedFinding::duty).toList(),
                List.of(),
                Views.same(status));
    }

    /** A report keeps the word of a reason alone, unless every book has it. */
    private static Reason reason(String word) {
        return Stream.of(Reason.NO_RULE, Reason.NO_SUCH_ACT, Reason.NOTHING_KNOWN_YET)
                .filter(r -> r.reason().equals(word))
                .findFirst()
                .orElseGet(() -> new Reason(word, ""));
    }

    private static ActStated act(JsonPart part) {
        return new ActStated(
                part.text("id"),
                part.text("kind"),
                part.text("from"),
                part.textOrNull("until"),
                part.flag("goesOn"),
                part.textOrNull("place"),
                part.find("flight").map(SavedFinding::flight).orElse(null),
                place(part.text("at")));
    }

    private static FlightStated flight(JsonPart part) {
        return new FlightStated(
                part.whole("count"),
                part.textOrNull("km"),
                part.textOrNull("apogeeKm"),
                part.textOrNull("outcome"),
                part.flag("steep"));
    }

    private static Place place(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? new Place(matcher.group(1), Integer.parseInt(matcher.group(2)), 0) : Place.of(line);
    }

    private static BreachFound breach(JsonPart part) {
        return new BreachFound(
                part.text("provision"),
                part.text("rule"),
                part.word("status", Status.values()),
                part.list("grounds").stream().map(SavedFinding::ground).toList());
    }

    static Ground ground(JsonPart part) {
        return new Ground(
                part.text("ground"),
                part.word("kind", GroundKind.values()),
                part.text("provision"),
                part.text("because"));
    }

    private static Duty duty(JsonPart part) {
        String word = part.text("state");
        DutyState state = Stream.of(DutyState.values())
                .filter(s -> DutyWords.word(s).equals(word))
                .findFirst()
                .orElseThrow(() -> part.get("state").isNot("how a duty stands"));
        long days = Stream.of("daysLeft", "daysLate", "daysToBegin")
                .filter(key -> part.find(key).isPresent())
                .mapToLong(part::whole)
                .findFirst()
                .orElse(0);
        return new Duty(part.text("provision"), part.text("rule"), part.date("due"), state, days);
    }
}
