package infcheck.factbook.vetting;

import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import infcheck.fact.ActKind;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.claim.PartialDateReader;
import infcheck.factbook.file.ActEntry;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.ActStatement;
import infcheck.factbook.statement.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A possession or an elimination of items of one type, and on which days it may begin and end whoever is right.
 *
 * @param of whether the items are missiles or launchers
 * @param number how many; 0 where a possession does not say
 * @param begins the days on one of which it begins
 * @param ends the days on one of which it ends; null for a single date, and for what goes on
 * @param certain whether nobody denies it
 * @param at where its number or its end stands
 */
public record HeldAct(
        ActKind kind,
        SubjectKind of,
        String by,
        int number,
        Extent.Days begins,
        Extent.@Nullable Days ends,
        boolean certain,
        Place at) {

    /**
     * Reads an act of a file; empty where it is of another kind, or where it cannot be read.
     *
     * @param of what the type is of
     * @param state whose the type is
     */
    public static Optional<HeldAct> of(ActEntry act, SubjectKind of, String state) {
        Node body = act.body();
        if (!isHeld(act.kind()) || !body.isMap()) {
            return Optional.empty();
        }
        boolean single = body.has("on");
        String stated = body.textOrNull("by");
        return days(body, single ? "on" : "from")
                .map(begins -> new HeldAct(
                        act.kind(),
                        of,
                        stated == null ? state : stated,
                        number(act, of),
                        begins,
                        single ? begins : days(body, "until").orElse(null),
                        !body.has("denied-by"),
                        body.at(act.kind() == ActKind.ELIMINATION ? "count" : "until")));
    }

    /** Reads an act that passed its checks. */
    public static Optional<HeldAct> of(ActStatement act) {
        ActFact stated = act.template();
        if (!isHeld(stated.kind())) {
            return Optional.empty();
        }
        int number = stated.kind() == ActKind.ELIMINATION ? stated.details().count() : stated.held();
        return Optional.of(new HeldAct(
                stated.kind(),
                stated.of(),
                stated.by(),
                number,
                spanning(act.begins().days()).orElse(stated.from().days()),
                spanning(act.ends().days()).orElse(null),
                !act.happens().open(),
                stated.at()));
    }

    private static boolean isHeld(ActKind kind) {
        return kind == ActKind.POSSESSION || kind == ActKind.ELIMINATION;
    }

    private static int number(ActEntry act, SubjectKind of) {
        Node body = act.body();
        Node number = body.find(act.kind() == ActKind.ELIMINATION ? "count" : "number");
        String item = body.textOrNull("item");
        boolean own = item == null || item.equals(EnumWords.of(of.item()));
        return number != null && number.isNumber() && own ? (int) number.number() : 0;
    }

    private static Optional<Extent.Days> days(Node body, String key) {
        return spanning(PartialDateReader.values(body.find(key))
                .flatMap(value -> PartialDateReader.parse(value.text()).stream())
                .map(PartialDate::days));
    }

    private static Optional<Extent.Days> spanning(Stream<Extent.Days> claims) {
        List<Extent.Days> all = claims.toList();
        return all.stream()
                .map(Extent.Days::first)
                .min(LocalDate::compareTo)
                .map(first -> new Extent.Days(
                        first,
                        all.stream()
                                .map(Extent.Days::last)
                                .max(LocalDate::compareTo)
                                .orElseThrow()));
    }

    boolean eliminates() {
        return kind == ActKind.ELIMINATION;
    }

    /** The last day on which it can have ended; of what goes on never. */
    LocalDate over() {
        return ends == null ? (eliminates() ? begins.last() : LocalDate.MAX) : ends.last();
    }

    /** Whether it may go on while another act does. */
    boolean mayMeet(HeldAct other) {
        return !begins.first().isAfter(other.over()) && !over().isBefore(other.begins.first());
    }

    /** Whether it has begun for certain before another act begins. */
    boolean beginsBefore(HeldAct other) {
        return begins.last().isBefore(other.begins.first());
    }
}
