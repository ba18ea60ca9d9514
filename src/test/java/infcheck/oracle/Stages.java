package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Stages that look like those of a listed type: rows 32 and 34. */
record Stages(Judged act, Nature nature, Units units) {
    private static final String LIKE = "stage-like";

    /** Whatever the type is whose stage it is, which excuses nothing: it is forbidden for what it looks like. */
    void judge() {
        if (!act.deed().is("production") || !likeListed(act.deed())) {
            return;
        }
        Set<String> permitted = new TreeSet<>(permitted() ? Set.of("SIMILAR_STAGE") : Set.of());
        if (law().concedes(Pending.ROW_34_SEA)) {
            permitted.addAll(units.grounds());
        }
        String provision = RangeClass.INTERMEDIATE.ban();
        Set<String> before = act.ruling().breaches().get(provision);
        act.breach(provision, permitted);
        Set<String> now = act.ruling().breaches().get(provision);
        if (before != null && now != null) {
            // What is forbidden twice over has to be excused twice over.
            if (before.isEmpty()) {
                now.clear();
            } else if (!now.isEmpty()) {
                now.addAll(before);
            }
        }
    }

    private boolean permitted() {
        Missile model = model(act.deed());
        return nature.ground()
                && nature.ballistic()
                && (nature.deliversWeapons() || law().concedes(Pending.ROW_34_WEAPON))
                && nature.limited() == null
                && !interchangeable(act.deed())
                && (Rows.OF_SEVERAL_STAGES.contains(String.valueOf(model.treatyName()))
                        || law().concedes(Pending.ROW_34_MODEL))
                && madeBefore().allMatch(d -> model(d).id().equals(model.id()));
    }

    /** Every other such stage that the State has made by then since the ban began. */
    private Stream<Deed> madeBefore() {
        return act.group().missiles().values().stream()
                .flatMap(m -> m.deeds().stream())
                .filter(d -> d.is("production") && d.by().equals(act.deed().by()))
                .filter(d -> !d.from().isAfter(act.on()) && !d.from().isBefore(Rows.IN_FORCE))
                .filter(d -> likeListed(d) && !interchangeable(d));
    }

    private boolean likeListed(Deed deed) {
        boolean stage = deed.says("item", "stage") || !law().concedes(Pending.ROW_34_ITEM);
        return stage
                && deed.stated().has(LIKE)
                && new Nature(model(deed), law(), act.on()).listedIntermediateBallistic();
    }

    private Setting law() {
        return act.bound().law();
    }

    private Missile model(Deed deed) {
        return act.group().missile(like(deed).text("missile-type"));
    }

    private static boolean interchangeable(Deed deed) {
        return like(deed).flag("interchangeable");
    }

    private static Keys like(Deed deed) {
        return deed.stated().keys(LIKE);
    }
}
