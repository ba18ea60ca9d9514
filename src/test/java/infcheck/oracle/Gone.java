package infcheck.oracle;

/** How missiles are done away with, and where: rows 76 and 78. */
record Gone(Judged act, Units units) {

    /** For what delivers weapons of either range. */
    void judge() {
        if (!act.deed().is("elimination")) {
            return;
        }
        if (other()) {
            act.breach("X(1)", units.grounds());
        }
        if (bound() && act.deed().stated().has("facility") && !act.deed().says("facility", "elimination")) {
            act.breach("X(4)", units.grounds());
        }
    }

    /** Row 78: what is lost or put on display may be anywhere, and what is launched ends elsewhere: row 114. */
    private boolean bound() {
        boolean usual = !act.deed().stated().has("method") || act.deed().says("method", "destruction");
        return usual || other();
    }

    private boolean other() {
        return act.deed().says("method", "other");
    }
}
