package infcheck.diagnostic;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the path as the user gave or would give it, with {@code /}
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, counted in characters; 0 for the line or file as a whole
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** The line as a whole. */
    public Place wholeLine() {
        return new Place(file, line, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are 0. */
    @Override
    public String toString() {
        String name = OneLine.of(file);
        return line == 0 ? name : column == 0 ? name + ":" + line : name + ":" + line + ":" + column;
    }
}
