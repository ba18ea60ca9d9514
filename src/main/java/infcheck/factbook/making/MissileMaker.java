package infcheck.factbook.making;

import infcheck.document.tree.Node;
import infcheck.fact.Dates;
import infcheck.fact.Drone;
import infcheck.fact.GunShell;
import infcheck.fact.LaunchMode;
import infcheck.fact.NeverDeployed;
import infcheck.fact.Platform;
import infcheck.fact.ResearchBooster;
import infcheck.fact.Stated;
import infcheck.fact.TreatyName;
import infcheck.factbook.claim.Attribution;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.ClaimMaker;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.claim.ValueKind;
import infcheck.factbook.file.ActEntry;
import infcheck.factbook.file.SubjectFile;
import infcheck.factbook.statement.Statement;
import infcheck.factbook.statement.Statements;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.factbook.statement.TypeStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the statements of one missile type. */
public final class MissileMaker {
    private final SubjectFile subject;
    private final Node root;
    private final String id;
    private final ClaimMaker claims;
    private final List<Statement> facts = new ArrayList<>();

    public MissileMaker(SubjectFile subject, ClaimMaker claims) {
        this.subject = subject;
        this.root = subject.root();
        this.id = subject.id();
        this.claims = claims;
    }

    /**
     * The statements of the type.
     *
     * @param eliminations those that another file states
     */
    public SubjectFacts facts(List<ActEntry> eliminations) {
        facts.add(type());
        Node listed = root.find("treaty-name");
        if (listed != null) {
            add(new TreatyName(id + "/treaty-name", id, listed.text()), listed);
        }
        sorts();
        platforms();
        facts.addAll(new RangeMaker(subject, claims).ranges());
        List<ActEntry> acts =
                Stream.concat(subject.acts().stream(), eliminations.stream()).toList();
        return new SubjectFacts(subject.name(), new Statements(facts, new ActMaker(subject.name(), claims).acts(acts)));
    }

    private TypeStatement type() {
        ClaimedValue interceptor = word("interceptor", ValueKind.FLAG);
        Attribution file = claims.file();
        Claim none = new Claim(
                file.by(), new Extent.Word("false"), "false", null, file.source(), file.published(), root.at());
        return new TypeStatement(
                id,
                root.text("state"),
                word("flight-path", ValueKind.FLIGHT_PATH),
                word("weapon-delivery", ValueKind.FLAG),
                interceptor.or(interceptor.of(none)));
    }

    private ClaimedValue word(String key, ValueKind kind) {
        return claims.value(id + "." + key, kind, root.find(key), claims.file());
    }

    /** Adds what sort of thing the type is besides a missile. */
    private void sorts() {
        Node drone = root.find("drone");
        if (drone != null) {
            add(new Drone(id + "/drone", id, drone.text().equals("returning")), drone);
        }
        if (root.flag("gun-shell", false)) {
            add(new GunShell(id + "/gun-shell", id), root.get("gun-shell"));
        }
        Node deployed = root.find("deployed");
        if (deployed != null) {
            add(new NeverDeployed(id + "/deployed", id), deployed);
        }
        Node booster = root.find("booster");
        if (booster != null) {
            add(booster(booster), booster);
        }
    }

    /** A booster of which only the use is stated is taken to be made as the others are: of existing stages, none of them listed. */
    private ResearchBooster booster(Node booster) {
        boolean existing = !booster.isMap() || !"new".equals(booster.textOrNull("stages"));
        boolean listed = booster.isMap() && booster.flag("listed-stage", false);
        return new ResearchBooster(id + "/booster", id, existing, listed);
    }

    private void platforms() {
        int number = 0;
        for (Node node : root.items("platforms")) {
            Platform platform = EnumWords.get(Platform.class, node.isMap() ? node.text("platform") : node.text());
            Stated mode = new LaunchMode(id + "/platform-" + ++number, id, platform, Dates.ALWAYS);
            facts.add(new FactMaker(claims).fact(mode, node, "from"));
        }
    }

    private void add(Stated fact, Node node) {
        facts.add(new FactMaker(claims).fact(fact, node));
    }
}
