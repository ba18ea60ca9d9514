package infcheck.report.json;

import infcheck.finding.ActStated;
import infcheck.finding.Alternative;
import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.FlightStated;
import infcheck.finding.Reason;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.FactPlaces;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** One finding with its act, breaches, duties and reasons. */
public final class FindingJson {
    private FindingJson() {}

    /** The finding, with its status in a reader's words beside it. */
    static ObjectNode of(Finding finding, BookPhrases phrases) {
        ObjectNode node =
                act(finding).put("status", finding.status().name()).put("statusWords", phrases.headline(finding));
        return rest(node, finding);
    }

    private static ObjectNode act(Finding finding) {
        ObjectNode node = Json.object().put("book", finding.book()).put("by", finding.by());
        return node.set("act", finding.act() == null ? node.nullNode() : act(finding.act()));
    }

    private static ObjectNode rest(ObjectNode node, Finding finding) {
        List<String> reasons = finding.reasons().stream().map(Reason::reason).toList();
        node.put("because", finding.because());
        node.put("reason", reasons.isEmpty() ? null : reasons.get(0));
        node.set("reasons", Json.texts(reasons));
        node.set("breaches", Json.list(finding.breaches(), FindingJson::breach));
        node.set("duties", Json.list(finding.duties(), FindingJson::duty));
        node.set("alternatives", Json.list(finding.alternatives(), FindingJson::alternative));
        ViewsJson.put(node, finding.views());
        return node;
    }

    private static ObjectNode alternative(Alternative alternative) {
        ObjectNode node = Json.object().put("status", alternative.status().name());
        node.set("breaches", Json.list(alternative.breaches(), FindingJson::breach));
        node.set(
                "duties",
                Json.texts(alternative.duties().stream()
                        .map(Alternative.Owed::provision)
                        .distinct()
                        .toList()));
        node.set(
                "reasons",
                Json.texts(alternative.reasons().stream().map(Reason::reason).toList()));
        node.set("by", Json.texts(alternative.by()));
        node.set("when", Json.list(alternative.when(), FindingJson::when));
        return node;
    }

    private static ObjectNode when(Alternative.When when) {
        ObjectNode node = Json.object().put("fact", when.fact());
        return node.set("cells", Json.texts(when.cells()));
    }

    private static ObjectNode act(ActStated act) {
        ObjectNode node = Json.object()
                .put("id", act.id())
                .put("kind", act.kind())
                .put("from", act.from())
                .put("until", act.until())
                .put("goesOn", act.goesOn())
                .put("place", act.place())
                .put("at", FactPlaces.line(act.at()));
        return node.set("flight", act.flight() == null ? node.nullNode() : flight(act.flight()));
    }

    private static ObjectNode flight(FlightStated flight) {
        return Json.object()
                .put("count", flight.count())
                .put("km", flight.km())
                .put("apogeeKm", flight.apogeeKm())
                .put("outcome", flight.outcome())
                .put("steep", flight.steep());
    }

    private static ObjectNode breach(BreachFound breach) {
        ObjectNode node = Json.object()
                .put("provision", breach.provision())
                .put("rule", breach.rule())
                .put("status", breach.status().name());
        node.set("grounds", Json.list(breach.grounds(), SubjectJson::ground));
        return node;
    }

    private static ObjectNode duty(Duty duty) {
        ObjectNode node = Json.object()
                .put("provision", duty.provision())
                .put("rule", duty.rule())
                .put("due", Json.date(duty.due()));
        return DeadlinesJson.state(node, duty.state(), duty.days());
    }
}
