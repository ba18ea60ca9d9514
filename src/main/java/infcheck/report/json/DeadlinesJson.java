package infcheck.report.json;

import infcheck.check.timetable.Deadlines;
import infcheck.check.timetable.DueDuty;
import infcheck.check.timetable.Stock;
import infcheck.fact.Item;
import infcheck.factbook.claim.Amount;
import infcheck.finding.DutyState;
import infcheck.report.phrase.DutyWords;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The timetables and the data as lists of a JSON report. */
public final class DeadlinesJson {
    private DeadlinesJson() {}

    static void put(ObjectNode root, Deadlines deadlines) {
        ArrayNode dues = root.putArray("deadlines");
        deadlines.timetables().forEach(t -> t.dues().forEach(due -> dues.add(due(t.book(), due))));
        root.set("inventory", Json.list(stocks(deadlines, true), DeadlinesJson::missiles));
        root.set("otherInventory", Json.list(stocks(deadlines, false), DeadlinesJson::others));
    }

    private static ObjectNode due(String book, DueDuty due) {
        ObjectNode node = Json.object()
                .put("book", book)
                .put("due", Json.date(due.on()))
                .put("provision", due.provision())
                .put("period", due.period())
                .put("says", due.says())
                .put("by", due.state());
        state(node, due.stands(), due.days());
        node.set("subjects", Json.texts(due.subjects()));
        DueDuty.Gone gone = due.gone();
        node.set(
                "gone",
                gone == null
                        ? node.nullNode()
                        : Json.object()
                                .put("number", gone.number())
                                .put("displayed", gone.displayed())
                                .put("underWay", gone.underWay())
                                .put("of", gone.of()));
        return node;
    }

    /** Writes the state of a duty; the days stand under a key that says which they are. */
    static ObjectNode state(ObjectNode node, DutyState state, long days) {
        node.put("state", DutyWords.word(state));
        return switch (state) {
            case RUNNING -> node.put("daysLeft", days);
            case LATE, MET_LATE -> node.put("daysLate", days);
            case NOT_BEGUN -> node.put("daysToBegin", days);
            case MET, PASSED, OPEN -> node;
        };
    }

    private static List<Stock> stocks(Deadlines deadlines, boolean missiles) {
        return deadlines.stocks().stream()
                .filter(s -> missiles == (s.item() == Item.MISSILE))
                .toList();
    }

    private static ObjectNode missiles(Stock stock) {
        return stock(Json.object(), stock);
    }

    private static ObjectNode others(Stock stock) {
        return stock(Json.object().put("item", DutyWords.word(stock.item())), stock);
    }

    private static ObjectNode stock(ObjectNode node, Stock stock) {
        node.put("subject", stock.subject()).put("by", stock.state());
        ObjectNode declared = node.putObject("declared");
        stock.declared().forEach((day, number) -> declared.put(day.toString(), number));
        amount(node, "eliminated", stock.became().eliminated());
        amount(node, "underWay", stock.became().underWay());
        amount(node, "displayed", stock.became().displayed());
        return node.set("because", Json.texts(stock.because()));
    }

    /** A number; its ends where it is known no closer. */
    private static void amount(ObjectNode node, String key, Amount amount) {
        if (amount.exact()) {
            node.put(key, amount.least());
        } else {
            node.putObject(key).put("min", amount.least()).put("max", amount.most());
        }
    }
}
