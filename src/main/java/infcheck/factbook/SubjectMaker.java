package infcheck.factbook;

import infcheck.document.Node;
import infcheck.fact.Dates;
import infcheck.fact.DesignRange;
import infcheck.fact.FlightPath;
import infcheck.fact.Flown;
import infcheck.fact.LaunchMode;
import infcheck.fact.MissileType;
import infcheck.fact.Platform;
import infcheck.fact.Stated;
import infcheck.fact.TreatyName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the facts of one missile type. */
final class SubjectMaker {
    private final Subject subject;
    private final Node root;
    private final String id;
    private final List<SourcedFact> facts = new ArrayList<>();

    SubjectMaker(Subject subject) {
        this.subject = subject;
        this.root = subject.root();
        this.id = subject.id();
    }

    /**
     * The facts of the type.
     *
     * @param eliminations those that another file states
     */
    SubjectFacts facts(List<ActEntry> eliminations) {
        ActMaker acts = new ActMaker(subject, eliminations);
        add(type(), root);
        Optional.ofNullable(root.find("treaty-name"))
                .ifPresent(name -> add(new TreatyName(id + "/treaty-name", id, name.text()), name));
        platforms();
        ranges();
        facts.addAll(acts.flown());
        List<String> names = subject.names().stream().map(Node::text).toList();
        return new SubjectFacts(id, "missile-type", names, root.text("state"), facts, acts.acts(), root.at());
    }

    private void add(Stated fact, Node stated) {
        facts.add(new SourcedFact(fact, subject.source(stated.isMap() ? stated : root), stated.at()));
    }

    private MissileType type() {
        return new MissileType(
                id,
                root.text("state"),
                Words.get(FlightPath.class, root.text("flight-path")),
                root.flag("weapon-delivery", false),
                root.flag("interceptor", false));
    }

    private void platforms() {
        int number = 0;
        for (Node node : root.items("platforms")) {
            Platform platform = Words.get(Platform.class, node.isMap() ? node.text("platform") : node.text());
            LocalDate from = DateText.find(node, "from").map(PartialDate::first).orElse(Dates.ALWAYS);
            add(new LaunchMode(id + "/platform-" + ++number, id, platform, from), node);
        }
    }

    private void ranges() {
        int number = 0;
        for (RangeEntry range : subject.ranges()) {
            String as = id + "/range-" + ++number;
            double km = range.value().orElseThrow().number();
            range(range, as, km).ifPresent(fact -> add(fact, range.node()));
        }
    }

    /** Nothing where a range is reported of a type that never flew: what was not flown is no fact. */
    private Optional<Stated> range(RangeEntry range, String as, double km) {
        return range.flown()
                ? range.on().map(PartialDate::first).or(subject::firstFlight).map(on -> new Flown(as, id, km, on))
                : Optional.of(new DesignRange(as, id, km));
    }
}
