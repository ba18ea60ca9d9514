package infcheck.report.json;

import infcheck.finding.Opinion;
import infcheck.finding.Pivot;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.Views;
import infcheck.report.phrase.ClaimantVoice;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the views of all worlds on a status: what is possible, who says what, and what it turns on. */
public final class ViewsJson {
    private ViewsJson() {}

    static void put(ObjectNode node, Views views) {
        node.set("possible", statuses(views.possible()));
        node.set("worlds", Json.list(views.worlds(), ViewsJson::world));
        node.set("pivots", Json.list(views.pivots(), ViewsJson::pivot));
    }

    private static ArrayNode statuses(List<Status> statuses) {
        return Json.texts(statuses.stream().map(Status::name).toList());
    }

    private static ObjectNode world(Opinion opinion) {
        ObjectNode node = Json.object().put("by", opinion.by()).put("status", status(opinion));
        node.set("possible", statuses(opinion.possible()));
        return node;
    }

    private static String status(Opinion opinion) {
        Status status = opinion.status();
        return status == null ? Reason.NO_SUCH_ACT.reason() : status.name();
    }

    private static ObjectNode pivot(Pivot pivot) {
        ObjectNode node = Json.object().put("fact", pivot.fact());
        ObjectNode says = node.putObject("says");
        ObjectNode sources = node.putObject("sources");
        for (ClaimantVoice voice : ClaimantVoice.of(pivot)) {
            says.put(voice.by(), voice.text());
            sources.put(voice.by(), voice.source());
        }
        node.set("borders", Json.texts(pivot.borders()));
        return node;
    }
}
