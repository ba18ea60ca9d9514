package infcheck.rulebook.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.fact.Dates;
import infcheck.reference.Years;
import infcheck.rulebook.law.DateReference;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates in the files of a book, written as year, month and day. */
public record DateReader(Diagnostics diagnostics) {

    /** The date, or the day that never comes for {@code never}. */
    public LocalDate dateOrNever(Node node) {
        return node.text().equals("never") ? Dates.NEVER : date(node, Dates.NEVER);
    }

    /** The date under a key, or what holds where it is absent or, after a complaint, no date. */
    LocalDate date(Node map, String key, LocalDate otherwise) {
        Node node = map.find(key);
        return node == null ? otherwise : date(node, otherwise);
    }

    /** A date, or a milestone by its name or the day before it; what begins with a digit is meant as a date. */
    DateReference moment(Node map, String key, LocalDate otherwise) {
        Node node = map.find(key);
        if (node == null || Character.isDigit(node.text().charAt(0))) {
            return new DateReference.Fixed(date(map, key, otherwise));
        }
        boolean before = node.text().startsWith(DateReference.AtMilestone.BEFORE);
        String name = before ? node.text().substring(DateReference.AtMilestone.BEFORE.length()) : node.text();
        return new DateReference.AtMilestone(name, before, node.at());
    }

    private LocalDate date(Node node, LocalDate otherwise) {
        try {
            LocalDate date = LocalDate.parse(node.text());
            Years.fault(date)
                    .ifPresent(fault -> diagnostics.error(
                            node.at(), "wrong-year", "`" + node.text() + "` is " + fault, Years.hint()));
            return date;
        } catch (DateTimeException e) {
            diagnostics.error(
                    node.at(),
                    "wrong-date",
                    "`" + node.text() + "` is not a date",
                    "write year, month and day of a day that exists, as in `yyyy-mm-dd`");
            return otherwise;
        }
    }
}
