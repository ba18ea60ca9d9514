package infcheck.factbook.table;

import java.util.List;

/**
 * The fate of one row.
 *
 * @param subject the id of its type; empty where it is left out
 * @param why it was left out; empty where it was not
 * @param remarks on the cells that were not read, or were read with care
 */
public record RowFate(int row, Fate fate, String subject, String why, List<CellRemark> remarks) {
    public RowFate {
        remarks = List.copyOf(remarks);
    }

    /** The three things that may become of a row. */
    public enum Fate {
        TAKEN,
        JOINED,
        LEFT_OUT
    }

    /** The names of the columns of an account, as {@link #cells} has them. */
    public static List<String> columns() {
        return List.of("row", "fate", "system", "why", "cells");
    }

    public List<String> cells() {
        return List.of(
                String.valueOf(row),
                words(),
                subject,
                why,
                String.join("; ", remarks.stream().map(CellRemark::sentence).toList()));
    }

    /** The fate in a word or two. */
    public String words() {
        return switch (fate) {
            case TAKEN -> "taken";
            case JOINED -> "joined";
            case LEFT_OUT -> "left out";
        };
    }
}
