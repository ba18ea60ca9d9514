package infcheck.factbook.making;

import infcheck.document.tree.Node;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.ClaimMaker;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.ValueKind;
import infcheck.factbook.file.RangeEntry;
import infcheck.factbook.file.SubjectFile;
import infcheck.factbook.statement.RangeStatement;
import infcheck.factbook.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the ranges of one missile type: one for each quantity, with all that is claimed of it. */
public record RangeMaker(SubjectFile subject, ClaimMaker claims) {

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
                .flatMap(r -> claims.claims(ValueKind.KM, r.node(), claims.file()))
                .toList();
        return new RangeStatement(
                subject.id() + "/range-" + number,
                subject.id(),
                sort(entries),
                new ClaimedValue(slot, ValueKind.KM, km),
                day(entries, slot, "on"),
                day(entries, slot, "from"));
    }

    private static RangeStatement.Sort sort(List<RangeEntry> entries) {
        List<RangeStatement.Sort> sorts =
                entries.stream().map(RangeEntry::sort).distinct().toList();
        return sorts.size() == 1 ? sorts.get(0) : RangeStatement.Sort.REPORTED;
    }

    /** Ranges of one quantity have one day under a key, or none. */
    private ClaimedValue day(List<RangeEntry> entries, String range, String key) {
        String slot = range + "." + key;
        if (entries.isEmpty() || !entries.get(0).node().has(key)) {
            return ClaimedValue.none(slot, ValueKind.DAYS);
        }
        Node first = entries.get(0).node();
        return claims.value(slot, ValueKind.DAYS, first.get(key), claims.of(first, "by", claims.file()));
    }
}
