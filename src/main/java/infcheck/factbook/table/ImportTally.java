package infcheck.factbook.table;

/** How many rows and what became of them, and what was made of them. */
public record ImportTally(int rows, int taken, int joined, int leftOut, int systems, int flights) {}
