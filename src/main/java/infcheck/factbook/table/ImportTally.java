package infcheck.factbook.table;

/** The number of rows, by what became of them, and of what was made of them. */
public record ImportTally(int rows, int taken, int joined, int leftOut, int systems, int flights) {}
