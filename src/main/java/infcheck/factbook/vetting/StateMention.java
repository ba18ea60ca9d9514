package infcheck.factbook.vetting;

import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.claim.PartialDateReader;
import infcheck.factbook.file.ActEntry;
import infcheck.reference.DaysInARow;
import infcheck.reference.StateAbsence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A State that an act, or another item with a date, names.
 *
 * @param subject the id of the type; empty where the item stands in no file of a type
 * @param what the item in a word
 * @param key under which the State stands, or would stand where that of the type is meant
 * @param item with the dates
 * @param goesOn whether the State is meant on every day until the last
 */
public record StateMention(String subject, String what, String key, String code, Node item, boolean goesOn) {

    static StateMention of(String subject, ActEntry act, String key, String code) {
        return new StateMention(subject, EnumWords.of(act.kind()), key, code, act.body(), act.goesOn());
    }

    static StateMention of(String what, Node item, String code) {
        return new StateMention("", what, what.equals("statement") ? "state" : "by", code, item, false);
    }

    Place at() {
        Node named = item.find(key);
        return named == null ? item.at() : named.at();
    }

    /** The days from the first that it may be to the last; empty where no date can be read. */
    Optional<DaysInARow> days() {
        return first().map(first -> new DaysInARow(first, last()));
    }

    private Optional<LocalDate> first() {
        return Stream.of("on", "from", "as-of")
                .flatMap(date -> PartialDateReader.earliest(item, date).stream())
                .map(PartialDate::first)
                .min(LocalDate::compareTo);
    }

    private @Nullable LocalDate last() {
        Stream<String> dates = goesOn ? Stream.of("on", "until") : Stream.of("on", "from", "until", "as-of");
        return dates.flatMap(date -> PartialDateReader.latest(item, date).stream())
                .map(PartialDate::last)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether it was going on on the day on which the State began, or the day after it ended. */
    boolean crosses(StateAbsence absence) {
        LocalDate last = last();
        return goesOn
                && (last == null || !last.isBefore(absence.day()))
                && (absence.begins()
                        || first().filter(f -> f.isAfter(absence.day())).isEmpty());
    }

    String sentence(StateAbsence absence) {
        String when = absence.begins() ? ", after the " : ", before the ";
        return absence.sentence() + when + what + (crosses(absence) ? absence.begins() ? " does" : " ends" : "");
    }

    String cure(StateAbsence absence) {
        String others = absence.others().stream().map(o -> "`" + o + "`").collect(Collectors.joining(", "));
        if (crosses(absence)) {
            return absence.begins() ? begun(absence) : ended(absence, others);
        }
        return others.isEmpty()
                ? "look at the date, or name under `" + key + "` the State that was there then"
                : "look at the date, or name under `" + key + "` the State that was there then: " + others;
    }

    private String begun(StateAbsence absence) {
        String before = absence.others().isEmpty()
                ? ""
                : "; what was before is an act with `" + key + ": "
                        + absence.others().get(0) + "` and `until: "
                        + absence.day().minusDays(1) + "`";
        return "write `from: " + absence.day() + "`" + before;
    }

    private String ended(StateAbsence absence, String others) {
        String state = absence.others().size() == 1
                ? "`" + key + ": " + absence.others().get(0) + "`"
                : "`" + key + "` one of " + others;
        String after = others.isEmpty()
                ? ""
                : "; what went on is an act with `from: " + absence.day().plusDays(1) + "` and " + state;
        return "write `until: " + absence.day() + "`" + after;
    }
}
