package infcheck.check.timeline;

import infcheck.fact.ValueText;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.claim.OpenValue;
import infcheck.finding.Pivot;
import infcheck.rulebook.law.Question;
import infcheck.world.Axis;
import infcheck.world.Axis.Cell;
import infcheck.world.Boundary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** Makes the cells of an open value or question. */
public final class AxisMaker {
    private final OpenValue slot;
    private final NavigableMap<Double, Boundary> boundaries;
    private final DoubleFunction<Object> value;
    private final TreeMap<Integer, Cell> cells = new TreeMap<>();

    private AxisMaker(OpenValue slot, NavigableMap<Double, Boundary> boundaries, DoubleFunction<Object> value) {
        this.slot = slot;
        this.boundaries = boundaries;
        this.value = value;
    }

    static ClaimedAxis of(OpenValue slot, BoundaryValues boundaries) {
        Extent extent = slot.claims().get(0).extent();
        return extent instanceof Extent.Word
                ? words(slot)
                : extent instanceof Extent.Km
                        ? new AxisMaker(slot, boundaries.distances(), km -> km).axis()
                        : new AxisMaker(slot, boundaries.days(), day -> LocalDate.ofEpochDay((long) day)).axis();
    }

    /**
     * A question of law: a cell for each answer.
     *
     * @param knownAt the last day on which an answer may have been given; null where every answer counts
     */
    public static ClaimedAxis of(Question question, @Nullable LocalDate knownAt) {
        TreeMap<String, SortedSet<String>> by = new TreeMap<>();
        question.possible().forEach(answer -> by.put(answer, new TreeSet<>()));
        List<Pivot.Said> says = new ArrayList<>();
        question.knownAt(knownAt).forEach((state, answers) -> {
            answers.forEach(
                    a -> by.computeIfAbsent(a.answer(), none -> new TreeSet<>()).add(state));
            answers.forEach(a -> says.add(new Pivot.Said(state, text(a, answers.size() > 1), a.source())));
        });
        return new ClaimedAxis(new Axis(question.id(), cells(by)), says);
    }

    /** An answer, with its day where the State gave others on other days. */
    private static String text(Question.Answer answer, boolean dated) {
        return answer.answer() + (dated && answer.on() != null ? " on " + answer.on() : "");
    }

    private static ClaimedAxis words(OpenValue slot) {
        TreeMap<String, SortedSet<String>> by = new TreeMap<>();
        slot.claims()
                .forEach(c -> by.computeIfAbsent(((Extent.Word) c.extent()).value(), w -> new TreeSet<>())
                        .add(c.by()));
        slot.imagined().forEach(w -> by.putIfAbsent(((Extent.Word) w).value(), new TreeSet<>()));
        return new ClaimedAxis(new Axis(slot.id(), cells(by)), says(slot));
    }

    private static List<Cell> cells(Map<String, SortedSet<String>> by) {
        return by.entrySet().stream()
                .map(e -> new Cell(e.getKey(), Boundary.NONE, e.getValue()))
                .toList();
    }

    private ClaimedAxis axis() {
        slot.claims().forEach(c -> points(c.extent()).forEach(point -> claim(c, point)));
        slot.imagined().forEach(e -> points(e).forEach(this::imagine));
        List<Cell> told = new ArrayList<>();
        for (Map.Entry<Integer, Cell> cell : cells.entrySet()) {
            Map.Entry<Integer, Cell> lower = cells.lowerEntry(cell.getKey());
            boolean apart = lower != null && cell.getKey() - lower.getKey() > 1;
            told.add(apart ? beyond(cell.getValue(), lower.getValue()) : cell.getValue());
        }
        return new ClaimedAxis(new Axis(slot.id(), told), says(slot));
    }

    /** A cell with more than one boundary between it and the next lower one: which of them counts is not known. */
    private static Cell beyond(Cell cell, Cell lower) {
        String below = (cell.value() instanceof LocalDate ? "before " : "below ") + text(cell);
        Boundary boundary = Boundary.from("between " + text(lower) + " and " + text(cell), below);
        return new Cell(cell.value(), boundary, cell.by());
    }

    private static String text(Cell cell) {
        return ValueText.of(cell.value());
    }

    /** The least value, and every boundary up to the greatest. */
    private List<Double> points(Extent extent) {
        List<Double> points = new ArrayList<>(List.of(min(extent)));
        points.addAll(boundaries.subMap(min(extent), false, max(extent), true).keySet());
        return points;
    }

    /** Adds the cell in which a point lies; of several points in one cell the lowest stands for it. */
    private void claim(Claim claim, double point) {
        Cell before = cells.get(place(point));
        SortedSet<String> by = new TreeSet<>(before == null ? List.of() : before.by());
        by.add(claim.by());
        Object lowest = before == null || point < number(before.value()) ? value.apply(point) : before.value();
        cells.put(place(point), new Cell(lowest, boundary(point), by));
    }

    /** Adds the cell in which a point lies, unless somebody claims it. */
    private void imagine(double point) {
        cells.putIfAbsent(place(point), new Cell(value.apply(point), boundary(point), new TreeSet<>()));
    }

    private int place(double point) {
        return boundaries.headMap(point, true).size();
    }

    private Boundary boundary(double point) {
        Map.Entry<Double, Boundary> below = boundaries.floorEntry(point);
        return below == null ? Boundary.NONE : below.getValue();
    }

    private static double number(Object value) {
        return value instanceof LocalDate day ? day.toEpochDay() : (Double) value;
    }

    private static double min(Extent extent) {
        return extent instanceof Extent.Km km
                ? km.min()
                : ((Extent.Days) extent).first().toEpochDay();
    }

    private static double max(Extent extent) {
        return extent instanceof Extent.Km km
                ? km.max()
                : ((Extent.Days) extent).last().toEpochDay();
    }

    /** The claims, in an order that does not depend on that of the file. */
    private static List<Pivot.Said> says(OpenValue slot) {
        return slot.claims().stream()
                .map(c -> new Pivot.Said(c.by(), c.phrase(), c.source()))
                .sorted(Comparator.comparing(Pivot.Said::by).thenComparing(Pivot.Said::text))
                .toList();
    }
}
