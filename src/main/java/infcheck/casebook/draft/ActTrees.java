package infcheck.casebook.draft;

import infcheck.fact.Act;
import infcheck.fact.AtFacility;
import infcheck.fact.AtPoint;
import infcheck.fact.Components;
import infcheck.fact.Dates;
import infcheck.fact.FiredFrom;
import infcheck.fact.ForExercise;
import infcheck.fact.Holding;
import infcheck.fact.InRegion;
import infcheck.fact.Item;
import infcheck.fact.LauncherAct;
import infcheck.fact.NotNotified;
import infcheck.fact.OnGroundOf;
import infcheck.fact.SimilarStage;
import infcheck.fact.Stated;
import infcheck.fact.Target;
import infcheck.fact.UnitsOf;
import infcheck.fact.WithWeapon;
import infcheck.factbook.claim.EnumWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes acts as a case states them.
 *
 * @param facts all facts of the case, with those that say more of an act
 */
record ActTrees(List<Stated> facts) {
    /** The components of an act that its place in the tree says already, and its days. */
    private static final Set<String> ELSEWHERE =
            Set.of("id", "of", "kind", "missileType", "launcherType", "by", "on", "since", "until");

    /** The usual values, which a case leaves out. */
    private static final Set<Object> USUAL = Set.of(Target.SURFACE, Item.MISSILE);

    static final FactTrees DETAILS = new FactTrees()
            .with(OnGroundOf.class, ground -> Map.of("state", ground.state()))
            .with(InRegion.class, in -> Map.of("region", in.region()))
            .with(ForExercise.class, exercise -> Map.of("exercise", true))
            .with(WithWeapon.class, weapon -> Map.of("with-weapon", true))
            .with(NotNotified.class, notice -> Map.of("notified", false))
            .with(UnitsOf.class, units -> Map.of("platform", EnumWords.of(units.platform())))
            .with(FiredFrom.class, fired -> Map.of("launcher", fired.launcherType()))
            .with(Holding.class, holding -> Map.of("number", holding.number()))
            .with(AtPoint.class, at -> Map.of("latitude", at.latitude(), "longitude", at.longitude()))
            .with(AtFacility.class, at -> Map.of("facility", EnumWords.of(at.facility()), "place", at.place()))
            .with(
                    SimilarStage.class,
                    stage -> Map.of(
                            "stage-like",
                            new TreeMap<>(
                                    Map.of("missile-type", stage.like(), "interchangeable", stage.interchangeable()))));

    /** The acts of a missile type or a launcher type, each as its kind and what is said of it; the pieces of one act are one. */
    List<Map<String, Object>> of(String type, String state) {
        Map<Object, Stated> acts = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> fact instanceof Act || fact instanceof LauncherAct)
                .filter(act -> FactTrees.components(act).containsValue(type))
                .forEach(act -> acts.putIfAbsent(FactTrees.components(act).get("of"), act));
        return acts.values().stream().map(act -> act(act, state)).toList();
    }

    private Map<String, Object> act(Stated act, String state) {
        Map<String, Object> read = FactTrees.components(act);
        Map<String, Object> said = new LinkedHashMap<>(days(act));
        if (!state.equals(read.get("by"))) {
            said.put("by", String.valueOf(read.get("by")));
        }
        read.forEach((name, value) -> {
            if (!ELSEWHERE.contains(name) && !USUAL.contains(value)) {
                said.put(hyphens(name), FactTrees.written(value));
            }
        });
        said.putAll(DETAILS.of(facts.stream()
                .filter(DETAILS::knows)
                .filter(fact -> isAbout(fact, act))
                .toList()));
        return Map.of(EnumWords.of((Enum<?>) Components.read(act, "kind")), said);
    }

    /** Whether a fact says more of an act, of all its pieces or of this one. */
    private static boolean isAbout(Stated fact, Stated act) {
        Object about = FactTrees.components(fact).get("act");
        return act.id().equals(about) || Components.read(act, "of").equals(about);
    }

    private static Map<String, Object> days(Stated act) {
        Map<String, Object> read = FactTrees.components(act);
        if (!read.containsKey("since")) {
            return Map.of("on", FactTrees.written(Components.read(act, "on")));
        }
        Map<String, Object> days = new LinkedHashMap<>();
        days.put("from", FactTrees.written(Components.read(act, "since")));
        Object until = Components.read(act, "until");
        if (!until.equals(Dates.NEVER)) {
            days.put("until", FactTrees.written(until));
        }
        return days;
    }

    /** The key of a component: {@code flightPath} is {@code flight-path}. */
    private static String hyphens(String name) {
        return String.join("-", Stream.of(name.split("(?=[A-Z])")).toList()).toLowerCase(Locale.ROOT);
    }
}
