package infcheck.factbook.making;

import infcheck.document.tree.Node;
import infcheck.fact.ActKind;
import infcheck.fact.AtFacility;
import infcheck.fact.AtPoint;
import infcheck.fact.Dates;
import infcheck.fact.Facility;
import infcheck.fact.FiredFrom;
import infcheck.fact.ForExercise;
import infcheck.fact.Holding;
import infcheck.fact.InRegion;
import infcheck.fact.Item;
import infcheck.fact.LaunchedFrom;
import infcheck.fact.NotNotified;
import infcheck.fact.OnGroundOf;
import infcheck.fact.Platform;
import infcheck.fact.SimilarStage;
import infcheck.fact.Stated;
import infcheck.fact.UnitsOf;
import infcheck.fact.WithWeapon;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.statement.SubjectIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Makes what is stated of an act beside its kind and its dates: facts of their own, whose ids begin with the act's. */
public final class ActDetailMaker {
    private final SubjectIdentity subject;
    private final Node body;
    private final String act;
    private final List<Stated> facts = new ArrayList<>();

    ActDetailMaker(SubjectIdentity subject, Node body, String act) {
        this.subject = subject;
        this.body = body;
        this.act = act;
    }

    List<Stated> facts(ActKind kind, String by) {
        text("state", (id, state) -> new OnGroundOf(id, act, state));
        text("region", (id, region) -> new InRegion(id, act, region));
        if (body.flag("exercise", false)) {
            facts.add(new ForExercise(act + "/exercise", act));
        }
        if (body.flag("with-weapon", false)) {
            facts.add(new WithWeapon(act + "/with-weapon", act));
        }
        if (!body.flag("notified", true)) {
            facts.add(new NotNotified(act + "/notified", act));
        }
        text("platform", (id, platform) -> new UnitsOf(id, act, EnumWords.get(Platform.class, platform)));
        text("facility", (id, facility) -> new AtFacility(id, act, EnumWords.get(Facility.class, facility), place()));
        if (body.has("latitude")) {
            facts.add(new AtPoint(act + "/point", act, body.number("latitude"), body.number("longitude")));
        }
        text("launcher", (id, launcher) -> new FiredFrom(id, act, launcher));
        text("launcher", (id, launcher) -> new LaunchedFrom(id + "-type", launcher, subject.id(), Dates.ALWAYS));
        Node stage = body.find("stage-like");
        if (stage != null) {
            facts.add(new SimilarStage(
                    act + "/stage-like",
                    act,
                    subject.id(),
                    stage.text("missile-type"),
                    stage.flag("interchangeable", false)));
        }
        if (body.has("number")) {
            facts.add(holding(kind, by));
        }
        return facts;
    }

    private Holding holding(ActKind kind, String by) {
        Item item = body.has("item")
                ? EnumWords.get(Item.class, body.text("item"))
                : subject.kind().item();
        return new Holding(
                act + "/number",
                act,
                subject.id(),
                by,
                item,
                kind == ActKind.DEPLOYMENT,
                body.whole("number"),
                subject.warheads(),
                Dates.ALWAYS,
                Dates.NEVER);
    }

    private String place() {
        return body.has("place") ? body.text("place") : "";
    }

    private void text(String key, BiFunction<String, String, Stated> fact) {
        Node value = body.find(key);
        if (value != null) {
            facts.add(fact.apply(act + "/" + key, value.text()));
        }
    }
}
