package infcheck.report;

import infcheck.check.Deadlines;
import infcheck.check.Due;
import infcheck.check.Stock;
import infcheck.finding.DutyState;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The timetables and the data as lists of a JSON report. */
final class DeadlinesJson {
    private DeadlinesJson() {}

    static void put(ObjectNode root, Deadlines deadlines) {
        ArrayNode dues = root.putArray("deadlines");
        deadlines.timetables().forEach(t -> t.dues().forEach(due -> dues.add(due(t.book(), due))));
        root.set("inventory", Json.list(deadlines.stocks(), DeadlinesJson::stock));
    }

    private static ObjectNode due(String book, Due due) {
        ObjectNode node = Json.object()
                .put("book", book)
                .put("due", Json.date(due.on()))
                .put("provision", due.provision())
                .put("period", due.period())
                .put("says", due.says())
                .put("by", due.state());
        state(node, due.stands(), due.days());
        node.set("subjects", Json.texts(due.subjects()));
        Due.Gone gone = due.gone();
        node.set(
                "gone",
                gone == null
                        ? node.nullNode()
                        : Json.object()
                                .put("number", gone.number())
                                .put("underWay", gone.underWay())
                                .put("of", gone.of()));
        return node;
    }

    /** How a duty stands; the days under a key that says which they are. */
    static ObjectNode state(ObjectNode node, DutyState state, long days) {
        node.put("state", DutyWords.word(state));
        return switch (state) {
            case RUNNING -> node.put("daysLeft", days);
            case LATE, MET_LATE -> node.put("daysLate", days);
            case NOT_BEGUN -> node.put("daysToBegin", days);
            case MET, PASSED, OPEN -> node;
        };
    }

    private static ObjectNode stock(Stock stock) {
        ObjectNode node = Json.object().put("subject", stock.subject()).put("by", stock.state());
        ObjectNode declared = node.putObject("declared");
        stock.declared().forEach((day, number) -> declared.put(day.toString(), number));
        node.put("eliminated", stock.eliminated()).put("underWay", stock.underWay());
        return node.set("because", Json.texts(stock.because()));
    }
}
