package infcheck.factbook.making;

import infcheck.document.tree.Node;
import infcheck.fact.BoosterLauncher;
import infcheck.fact.Contained;
import infcheck.fact.Dates;
import infcheck.fact.LaunchedFrom;
import infcheck.fact.LauncherType;
import infcheck.fact.Platform;
import infcheck.fact.SameLauncher;
import infcheck.fact.TestLauncher;
import infcheck.factbook.claim.ClaimMaker;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.file.SubjectFile;
import infcheck.factbook.statement.Statement;
import infcheck.factbook.statement.Statements;
import infcheck.factbook.statement.SubjectFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Makes the statements of one launcher type. */
public final class LauncherMaker {
    private final SubjectFile subject;
    private final Node root;
    private final String id;
    private final ClaimMaker claims;
    private final List<Statement> facts = new ArrayList<>();

    public LauncherMaker(SubjectFile subject, ClaimMaker claims) {
        this.subject = subject;
        this.root = subject.root();
        this.id = subject.id();
        this.claims = claims;
    }

    public SubjectFacts facts() {
        FactMaker maker = new FactMaker(claims);
        Node platform = root.get("platform");
        facts.add(maker.fact(
                new LauncherType(id, root.text("state"), EnumWords.get(Platform.class, platform.text())), platform));
        sorts(maker);
        each("contained", (as, item) -> maker.fact(contained(as, item), item, "from"));
        each("launched", (as, item) -> maker.fact(launched(as, item), item, "on"));
        each("same-as", (as, item) -> maker.fact(new SameLauncher(as, id, item.text("launcher-type")), item));
        return new SubjectFacts(
                subject.name(), new Statements(facts, new ActMaker(subject.name(), claims).acts(subject.acts())));
    }

    /** Adds what the launcher serves for besides missiles for use. */
    private void sorts(FactMaker maker) {
        Node tests = root.find("tests-only");
        if (tests != null) {
            facts.add(maker.fact(
                    new TestLauncher(id + "/tests-only", id, tests.text().equals("distinguishable")), tests));
        }
        Node boosters = root.find("booster-launcher");
        if (boosters != null) {
            facts.add(maker.fact(
                    new BoosterLauncher(
                            id + "/booster-launcher", id, boosters.text().equals("above-ground")),
                    boosters));
        }
    }

    private void each(String key, BiFunction<String, Node, Statement> made) {
        int number = 0;
        for (Node item : root.items(key)) {
            facts.add(made.apply(id + "/" + key + "-" + ++number, item));
        }
    }

    private Contained contained(String as, Node item) {
        return new Contained(as, id, item.text("missile-type"), Dates.ALWAYS);
    }

    private LaunchedFrom launched(String as, Node item) {
        return new LaunchedFrom(as, id, item.text("missile-type"), Dates.ALWAYS);
    }
}
