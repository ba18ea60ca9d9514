package infcheck.factbook.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of a subject with all that is claimed of it.
 *
 * @param slot the id of its slot, should it be open
 * @param claims in the order of the file; none where nobody states the value
 * @param imagined values that nobody claims and that are to be thought of; none usually
 */
public record ClaimedValue(String slot, ValueKind kind, List<Claim> claims, List<Extent> imagined) {
    static final String HAPPENED = "happened";
    static final String DID_NOT_HAPPEN = "did not happen";
    static final String SUCCESS = "success";
    public static final String FAILURE = "failure";
    /** One of the two, and nobody knows which. */
    public static final String UNKNOWN = "unknown";

    /** A value that nobody can state. */
    public static final ClaimedValue NOTHING = none("", ValueKind.DAYS);

    public ClaimedValue {
        claims = List.copyOf(claims);
        imagined = List.copyOf(imagined);
    }

    public ClaimedValue(String slot, ValueKind kind, List<Claim> claims) {
        this(slot, kind, claims, List.of());
    }

    public static ClaimedValue none(String slot, ValueKind kind) {
        return new ClaimedValue(slot, kind, List.of());
    }

    public boolean absent() {
        return claims.isEmpty();
    }

    /** Whether more than one value is possible. */
    public boolean open() {
        return claims.stream().map(Claim::extent).distinct().count() > 1
                || claims.stream().anyMatch(c -> !c.extent().exact())
                || !imagined.isEmpty();
    }

    public Stream<OpenValue> slots() {
        return open() ? Stream.of(new OpenValue(slot, claims, imagined)) : Stream.empty();
    }

    /** Everybody whose word on it makes a difference: each State that claims it, open sources only against others. */
    public Stream<String> rivals() {
        List<String> all = claims.stream().map(Claim::by).distinct().toList();
        return all.stream().filter(by -> all.size() > 1 || !by.equals(Claim.OPEN_SOURCES));
    }

    /** The days that are claimed; none where the value is no date. */
    public Stream<Extent.Days> days() {
        return claims.stream()
                .map(Claim::extent)
                .filter(Extent.Days.class::isInstance)
                .map(Extent.Days.class::cast);
    }

    /** The claims that had been made by a day. */
    public ClaimedValue knownAt(LocalDate day) {
        return new ClaimedValue(
                slot, kind, claims.stream().filter(c -> c.knownAt(day)).toList(), imagined);
    }

    /** The claims of days that had come by a day. */
    public ClaimedValue comeBy(LocalDate day) {
        return new ClaimedValue(
                slot,
                kind,
                claims.stream()
                        .filter(c -> !(c.extent() instanceof Extent.Days days
                                && days.first().isAfter(day)))
                        .toList());
    }

    /** Whether the day that it states may have come by a day; so it is where it states none. */
    public boolean mayBeBy(LocalDate day) {
        return absent() || !comeBy(day).absent();
    }

    /** The value that a claim alone gives. */
    public ClaimedValue of(Claim only) {
        return new ClaimedValue(slot, kind, List.of(only));
    }

    /** The same, to be thought of with other values too. */
    public ClaimedValue imagining(List<Extent> others) {
        return new ClaimedValue(slot, kind, claims, others);
    }

    /** The same under another id. */
    public ClaimedValue named(String id) {
        return new ClaimedValue(id, kind, claims, imagined);
    }

    /** This value, or another where nobody states this one. */
    public ClaimedValue or(ClaimedValue other) {
        return absent() ? other : this;
    }

    /** Whether anybody says that it happened. */
    public boolean asserted() {
        return claims.stream().anyMatch(c -> c.extent().equals(new Extent.Word(HAPPENED)));
    }

    public boolean happened(Valuation values) {
        return !absent() && word(values).equals(HAPPENED);
    }

    /** The kilometres that were chosen; where none were, the least of the first claim. */
    public double km(Valuation values) {
        return values.has(slot) ? values.km(slot) : ((Extent.Km) first().extent()).min();
    }

    /** The word that was chosen; where none was, that of the first claim. */
    public String word(Valuation values) {
        return values.has(slot) ? values.word(slot) : ((Extent.Word) first().extent()).value();
    }

    /** The day that was chosen, in the words of its claim; where none was, the whole of the first claim. */
    public PartialDate date(Valuation values) {
        if (!values.has(slot)) {
            Extent.Days days = (Extent.Days) first().extent();
            return new PartialDate(first().text(), days.first(), days.last());
        }
        LocalDate day = values.day(slot);
        return new PartialDate(claimOf(new Extent.Days(day, day)).text(), day, day);
    }

    /** The claim that states the chosen value. */
    public Claim stated(Valuation values) {
        return switch (kind) {
            case KM -> claimOf(new Extent.Km(km(values), km(values)));
            case DAYS -> claimOf(date(values).days());
            case FLIGHT_PATH, FLAG, OUTCOME, HAPPENED -> claimOf(new Extent.Word(word(values)));
        };
    }

    private Claim claimOf(Extent chosen) {
        Optional<Claim> same =
                claims.stream().filter(c -> c.extent().equals(chosen)).findFirst();
        return same.or(() ->
                        claims.stream().filter(c -> c.extent().holds(chosen)).findFirst())
                .orElseGet(this::first);
    }

    /** The first claim, which there must be. */
    public Claim first() {
        return claims.get(0);
    }
}
