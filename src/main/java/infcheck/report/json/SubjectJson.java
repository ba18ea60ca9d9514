package infcheck.report.json;

import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.CommonReasons;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes the verdict of one rule book on a subject as a whole. */
public final class SubjectJson {
    private SubjectJson() {}

    /** All of it, with each status in a reader's words beside it. */
    static ObjectNode verdict(SubjectFindings subject, BookPhrases phrases) {
        ObjectNode node = Json.object();
        node.set("classes", Json.texts(subject.classes()));
        node.setAll(statuses(subject, phrases));
        node.set("butFor", Json.list(subject.butFor(), SubjectJson::ground));
        node.set(
                "reasons",
                Json.texts(
                        CommonReasons.of(subject).stream().map(Reason::reason).toList()));
        ViewsJson.put(node, subject.views());
        return node;
    }

    /** Its headline, and the status of what goes on. */
    static ObjectNode statuses(SubjectFindings subject, BookPhrases phrases) {
        return Json.object()
                .put("status", subject.status().name())
                .put("statusWords", phrases.status(subject.status()))
                .put("statusNow", name(subject.statusNow()))
                .put("statusNowWords", phrases.status(subject.statusNow()));
    }

    static ObjectNode ground(Ground ground) {
        return Json.object()
                .put("ground", ground.ground())
                .put("kind", ground.kind().name())
                .put("provision", ground.provision())
                .put("because", ground.because());
    }

    private static @Nullable String name(@Nullable Status status) {
        return status == null ? null : status.name();
    }
}
