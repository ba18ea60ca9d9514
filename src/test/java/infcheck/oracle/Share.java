package infcheck.oracle;

import java.util.stream.Stream;

/** What part of a State's listed missiles of intermediate range is ballistic, and what part was: row 26. */
record Share(Sums held, String state) {

    /** Whether anything is declared with which to compare what is held; of one flight path alone, all or none of it may be ballistic. */
    boolean known() {
        return declared(true) + declared(false) > 0;
    }

    /** Crosswise, so that of who has nothing, or had, no share is asked. */
    boolean greater() {
        return held.listed(true) * declared(false) > held.listed(false) * declared(true);
    }

    private long declared(boolean ballistic) {
        return data(ballistic).mapToLong(Datum::number).sum();
    }

    private Stream<Datum> data(boolean ballistic) {
        return held.group().data().stream()
                .filter(d -> d.by().equals(state) && d.on().equals(Rows.DATA))
                .filter(d -> d.item().equals("missile"))
                .filter(d -> listed(new Nature(d.missile(), held.law(), held.on()), ballistic));
    }

    private static boolean listed(Nature nature, boolean ballistic) {
        return nature.listed() && nature.weapon() == RangeClass.INTERMEDIATE && nature.ballistic() == ballistic;
    }
}
