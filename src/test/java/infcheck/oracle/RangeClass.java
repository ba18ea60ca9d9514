package infcheck.oracle;

import java.time.LocalDate;

/** The two classes of range, each with the provisions that are about it. */
enum RangeClass {
    INTERMEDIATE("IV(1)", "VI(1)(a)", Rows.INTERMEDIATE_MONTHS),
    SHORTER("V(1)", "VI(1)(b)", Rows.SHORTER_MONTHS);

    private final String elimination;
    private final String ban;
    private final int months;

    RangeClass(String elimination, String ban, int months) {
        this.elimination = elimination;
        this.ban = ban;
        this.months = months;
    }

    /** Rows 20 and 28. */
    String elimination() {
        return elimination;
    }

    /** Rows 32 and 33. */
    String ban() {
        return ban;
    }

    /** The last lawful day of an elimination period; rows 20 and 28: the anniversary itself. */
    LocalDate last(LocalDate start) {
        return start.plusMonths(months);
    }
}
