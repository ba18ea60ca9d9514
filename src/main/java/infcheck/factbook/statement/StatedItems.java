package infcheck.factbook.statement;

import infcheck.diagnostic.Place;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.claim.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The statements on a subject, item by item, with no regard to where they stand in a file. */
public final class StatedItems {
    private static final Place NOWHERE = Place.of("");

    private final Map<String, Item> items = new LinkedHashMap<>();

    /**
     * One thing that is stated.
     *
     * @param content equal where the same is stated
     * @param text for a reader
     */
    public record Item(Object content, String text, Place at) {}

    private StatedItems() {}

    /** The items of a subject by their ids. */
    public static Map<String, Item> of(SubjectFacts subject) {
        StatedItems stated = new StatedItems();
        stated.put(subject.id() + ".names", subject.names(), String.join(", ", subject.names()), subject.at());
        stated.put(subject.id() + ".state", subject.state(), subject.state(), subject.at());
        subject.statements().facts().forEach(stated::add);
        subject.statements().acts().forEach(stated::add);
        return stated.items;
    }

    private void put(String what, Object content, String text, Place at) {
        items.put(what, new Item(content, text, at));
    }

    private void add(Statement statement) {
        if (statement instanceof FactStatement fact) {
            put(
                    fact.template().id(),
                    List.of(fact.template(), claims(fact.happens()), claims(fact.date())),
                    "stated",
                    fact.happens().first().at());
        } else {
            statement.values().forEach(this::add);
        }
    }

    private void add(ClaimedValue value) {
        if (!value.absent() && !value.slot().isEmpty()) {
            put(value.slot(), claims(value), text(value), value.first().at());
        }
    }

    private void add(ActStatement act) {
        ActFact stated = act.template();
        put(stated.id(), content(act), text(stated), stated.at());
        act.values().stream().filter(v -> !v.slot().equals(stated.id())).forEach(this::add);
    }

    /** All but the days, which are values of their own. */
    private static List<Object> content(ActStatement act) {
        ActFact stated = act.template();
        return List.of(
                stated.kind(),
                stated.by(),
                act.begins().absent() ? stated.from().text() : "",
                Objects.requireNonNullElse(stated.place(), ""),
                stated.source(),
                // the facts beside an act have ids that begin with its own
                stated.details().toString().replace(stated.id(), ""),
                claims(act.happens()));
    }

    /** The properties that identify an act, whatever its number; two acts of one signature are stated alike. */
    public static List<Object> signature(ActStatement act) {
        List<Object> signature = new ArrayList<>(content(act));
        signature.add(act.values().stream().map(StatedItems::claims).toList());
        return signature;
    }

    /** The claims, wherever they stand. */
    static List<Claim> claims(ClaimedValue value) {
        return value.claims().stream()
                .map(c -> new Claim(c.by(), c.extent(), c.text(), c.basis(), c.source(), c.published(), NOWHERE))
                .toList();
    }

    /** {@code RU: 480, US: 500-5500}; the value alone where one source states it. */
    private static String text(ClaimedValue value) {
        return value.claims().size() == 1
                ? value.first().text()
                : value.claims().stream().map(c -> c.by() + ": " + c.text()).collect(Collectors.joining(", "));
    }

    private static String text(ActFact act) {
        PartialDate until = act.until();
        return EnumWords.of(act.kind()) + " by " + act.by() + ", " + act.from().text()
                + (until == null ? "" : " to " + until.text())
                + (act.place() == null ? "" : ", " + act.place());
    }
}
