package infcheck.factbook;

import infcheck.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the ranges of one missile type: one for each quantity, with all that is claimed of it. */
record RangeMaker(Subject subject, ClaimMaker claims) {

    /** At least one, which nobody states where the file has none. */
    List<Statement> ranges() {
        Map<String, List<RangeEntry>> quantities = new LinkedHashMap<>();
        subject.ranges()
                .forEach(r -> quantities
                        .computeIfAbsent(r.quantity(), q -> new ArrayList<>())
                        .add(r));
        List<Statement> made = new ArrayList<>();
        quantities.values().forEach(entries -> made.add(range(entries, made.size() + 1)));
        return made.isEmpty() ? List.of(range(List.of(), 1)) : made;
    }

    private RangeStatement range(List<RangeEntry> entries, int number) {
        String slot = subject.id() + ".range-km" + (number == 1 ? "" : "-" + number);
        List<Claim> km = entries.stream()
                .map(r -> claims.claim(ValueKind.KM, r.node(), claims.file()))
                .toList();
        return new RangeStatement(
                subject.id() + "/range-" + number,
                subject.id(),
                sort(entries),
                new Value(slot, ValueKind.KM, km),
                on(entries, slot + ".on"));
    }

    private static RangeStatement.Sort sort(List<RangeEntry> entries) {
        List<RangeStatement.Sort> sorts =
                entries.stream().map(RangeEntry::sort).distinct().toList();
        return sorts.size() == 1 ? sorts.get(0) : RangeStatement.Sort.REPORTED;
    }

    /** Ranges of one quantity have one day, or none. */
    private Value on(List<RangeEntry> entries, String slot) {
        return entries.isEmpty() || !entries.get(0).node().has("on")
                ? Value.none(slot, ValueKind.DAYS)
                : day(entries.get(0).node(), slot);
    }

    private Value day(Node range, String slot) {
        return claims.value(slot, ValueKind.DAYS, range.get("on"), claims.of(range, "by", claims.file()));
    }
}
