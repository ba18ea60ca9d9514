package infcheck.casebook.draft;

import infcheck.fact.BoosterLauncher;
import infcheck.fact.Contained;
import infcheck.fact.Dates;
import infcheck.fact.DesignRange;
import infcheck.fact.Drone;
import infcheck.fact.Flown;
import infcheck.fact.GunShell;
import infcheck.fact.LaunchMode;
import infcheck.fact.LaunchedFrom;
import infcheck.fact.LauncherType;
import infcheck.fact.MissileType;
import infcheck.fact.NeverDeployed;
import infcheck.fact.ResearchBooster;
import infcheck.fact.SameLauncher;
import infcheck.fact.Stated;
import infcheck.fact.TestLauncher;
import infcheck.fact.TreatyName;
import infcheck.factbook.claim.EnumWords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes missile types and launcher types as a case states them.
 *
 * @param facts all facts of the case
 */
record TypeTrees(List<Stated> facts) {
    static final FactTrees OF_MISSILES = new FactTrees()
            .with(MissileType.class, TypeTrees::missile)
            .with(TreatyName.class, listed -> Map.of("treaty-name", listed.name()))
            .with(Drone.class, drone -> Map.of("drone", drone.returns() ? "returning" : "one-way"))
            .with(GunShell.class, shell -> Map.of("gun-shell", true))
            .with(NeverDeployed.class, never -> Map.of("deployed", "never"))
            .with(ResearchBooster.class, TypeTrees::booster)
            .with(LaunchMode.class, mode -> Map.of("platforms", List.of(platform(mode))))
            .with(Flown.class, flown -> Map.of("range-km", List.of(range(flown.km(), "on", flown.on()))))
            .with(DesignRange.class, TypeTrees::design);

    static final FactTrees OF_LAUNCHERS = new FactTrees()
            .with(LauncherType.class, type -> Map.of("state", type.state(), "platform", EnumWords.of(type.platform())))
            .with(
                    TestLauncher.class,
                    tests -> Map.of("tests-only", tests.distinguishable() ? "distinguishable" : "indistinguishable"))
            .with(
                    BoosterLauncher.class,
                    boosters -> Map.of("booster-launcher", boosters.aboveGround() ? "above-ground" : "below-ground"))
            .with(
                    Contained.class,
                    held -> Map.of(
                            "contained", List.of(dated("missile-type", held.missileType(), "from", held.from()))))
            .with(
                    LaunchedFrom.class,
                    fired -> Map.of("launched", List.of(dated("missile-type", fired.missileType(), "on", fired.on()))))
            .with(SameLauncher.class, same -> Map.of("same-as", List.of(Map.of("launcher-type", same.other()))));

    List<Map<String, Object>> missiles() {
        return facts.stream()
                .filter(MissileType.class::isInstance)
                .map(MissileType.class::cast)
                .map(type -> tree(type.id(), type.state(), "missileType", OF_MISSILES))
                .toList();
    }

    List<Map<String, Object>> launchers() {
        return facts.stream()
                .filter(LauncherType.class::isInstance)
                .map(LauncherType.class::cast)
                .map(type -> tree(type.id(), type.state(), "launcherType", OF_LAUNCHERS))
                .toList();
    }

    private Map<String, Object> tree(String id, String state, String component, FactTrees forms) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.putAll(forms.of(facts.stream()
                .filter(fact -> fact.id().equals(id)
                        || (forms.knows(fact)
                                && id.equals(FactTrees.components(fact).get(component))))
                .toList()));
        // one range is written without a list
        tree.computeIfPresent(
                "range-km", (key, ranges) -> ranges instanceof List<?> l && l.size() == 1 ? l.get(0) : ranges);
        List<Map<String, Object>> acts = new ActTrees(facts).of(id, state);
        if (!acts.isEmpty()) {
            tree.put("acts", acts);
        }
        return tree;
    }

    private static Map<String, Object> missile(MissileType type) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("state", type.state());
        said.put("flight-path", EnumWords.of(type.flightPath()));
        if (!type.weaponDelivery()) {
            said.put("weapon-delivery", false);
        }
        if (type.interceptor()) {
            said.put("interceptor", true);
        }
        return said;
    }

    private static Map<String, Object> booster(ResearchBooster booster) {
        Map<String, Object> said = new LinkedHashMap<>(Map.of("use", "research"));
        said.put("stages", booster.existingStages() ? "existing" : "new");
        if (booster.listedStages()) {
            said.put("listed-stage", true);
        }
        return Map.of("booster", said);
    }

    private static Map<String, Object> design(DesignRange range) {
        Map<String, Object> said =
                new LinkedHashMap<>(dated("value", FactTrees.written(range.km()), "from", range.from()));
        said.put("basis", "design");
        return Map.of("range-km", List.of(said));
    }

    private static Object platform(LaunchMode mode) {
        String word = EnumWords.of(mode.platform());
        return isDay(mode.from()) ? dated("platform", word, "from", mode.from()) : word;
    }

    private static Object range(double km, String key, LocalDate day) {
        Object written = FactTrees.written(km);
        return isDay(day) ? dated("value", written, key, day) : written;
    }

    private static Map<String, Object> dated(String key, Object value, String day, LocalDate on) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put(key, value);
        if (isDay(on)) {
            said.put(day, on.toString());
        }
        return said;
    }

    private static boolean isDay(LocalDate day) {
        return !day.equals(Dates.ALWAYS) && !day.equals(Dates.NEVER);
    }
}
