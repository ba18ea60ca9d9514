package infcheck.factbook.mapping;

/** The sort of thing that one row of a table is. */
public enum RowSort {
    SYSTEMS,
    FLIGHT_TESTS
}
