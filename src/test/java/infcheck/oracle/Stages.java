package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.util.Set;
import java.util.stream.Stream;

/** Stages that look like those of a listed type: rows 32 and 34. */
record Stages(Judged act, Nature nature) {
    private static final String LIKE = "stage-like";

    /**
     * Whatever the type is whose stage it is, which excuses nothing: it is forbidden for what it looks like.
     *
     * <p>What is forbidden for the missile too is excused by what excuses both.
     */
    void judge() {
        if (!forbidden()) {
            return;
        }
        String provision = RangeClass.INTERMEDIATE.ban();
        Set<String> before = act.ruling().breaches().get(provision);
        act.breach(provision, permitted() ? Set.of("SIMILAR_STAGE") : Set.of());
        Set<String> now = act.ruling().breaches().get(provision);
        if (before != null && now != null) {
            now.removeIf(g -> !before.contains(g));
        }
    }

    /** Whether it is a production with such a stage. */
    private boolean forbidden() {
        return act.deed().is("production") && likeListed(act.deed());
    }

    private boolean permitted() {
        Missile model = model(act.deed());
        return nature.ground()
                && nature.ballistic()
                && nature.deliversWeapons()
                && nature.limited() == null
                && !interchangeable(act.deed())
                && Rows.OF_SEVERAL_STAGES.contains(String.valueOf(model.treatyName()))
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
        return deed.stated().has(LIKE) && new Nature(model(deed), law(), act.on()).listedIntermediateBallistic();
    }

    private OracleLaw law() {
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
