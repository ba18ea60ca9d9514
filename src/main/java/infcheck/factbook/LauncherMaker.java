package infcheck.factbook;

import infcheck.document.Node;
import infcheck.fact.Contained;
import infcheck.fact.Dates;
import infcheck.fact.LaunchedFrom;
import infcheck.fact.LauncherType;
import infcheck.fact.Platform;
import infcheck.fact.SameLauncher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Makes the statements of one launcher type. */
final class LauncherMaker {
    private final Subject subject;
    private final Node root;
    private final String id;
    private final ClaimMaker claims;
    private final List<Statement> facts = new ArrayList<>();

    LauncherMaker(Subject subject, ClaimMaker claims) {
        this.subject = subject;
        this.root = subject.root();
        this.id = subject.id();
        this.claims = claims;
    }

    SubjectFacts facts() {
        FactMaker maker = new FactMaker(claims);
        Node platform = root.get("platform");
        facts.add(maker.fact(
                new LauncherType(id, root.text("state"), Words.get(Platform.class, platform.text())), platform));
        each("contained", (as, item) -> maker.fact(contained(as, item), item, "from"));
        each("launched", (as, item) -> maker.fact(launched(as, item), item, "on"));
        each("same-as", (as, item) -> maker.fact(new SameLauncher(as, id, item.text("launcher-type")), item));
        return new SubjectFacts(
                subject.name(), new Statements(facts, new ActMaker(subject.name(), claims).acts(subject.acts())));
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
