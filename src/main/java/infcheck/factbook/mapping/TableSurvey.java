package infcheck.factbook.mapping;

import infcheck.document.table.TableFile;
import infcheck.factbook.cell.LengthUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A survey of the columns of a table, with what each may be in a fact file. */
final class TableSurvey {
    private final TableFile table;
    private final RowSort rows;
    private final List<ColumnSurvey> columns = new ArrayList<>();
    private int number;

    private TableSurvey(TableFile table) {
        this.table = table;
        List<ColumnGuess> guesses =
                table.columns().stream().map(ColumnGuess::of).toList();
        this.rows = rows(guesses);
        Set<ColumnTarget> taken = EnumSet.noneOf(ColumnTarget.class);
        Set<ColumnTarget> own = EnumSet.noneOf(ColumnTarget.class);
        for (int i = 0; i < guesses.size(); i++) {
            if (table.columns().get(i).equals(guesses.get(i).target().word())) {
                own.add(guesses.get(i).target());
            }
        }
        for (int i = 0; i < guesses.size(); i++) {
            String name = table.columns().get(i);
            ColumnGuess guess = fitting(
                    guesses.get(i), taken, name.equals(guesses.get(i).target().word()) ? Set.of() : own);
            taken.add(guess.target());
            columns.add(new ColumnSurvey(name, guess));
        }
    }

    static TableSurvey of(TableFile table) {
        TableSurvey survey = new TableSurvey(table);
        table.forEach(row -> {
            survey.number++;
            for (int i = 0; i < survey.columns.size() && row.cells().size() <= survey.columns.size(); i++) {
                survey.columns.get(i).add(row.number(), row.cells().get(i));
            }
        });
        return survey;
    }

    /** A table that gives days of flights is of flights. */
    private static RowSort rows(List<ColumnGuess> guesses) {
        Set<ColumnTarget> all = EnumSet.noneOf(ColumnTarget.class);
        guesses.forEach(guess -> all.add(guess.target()));
        boolean dated = all.contains(ColumnTarget.ON) || all.contains(ColumnTarget.FROM);
        boolean flown = Stream.of(
                        ColumnTarget.OUTCOME,
                        ColumnTarget.KM,
                        ColumnTarget.APOGEE_KM,
                        ColumnTarget.PLACE,
                        ColumnTarget.LATITUDE)
                .anyMatch(all::contains);
        boolean described = all.contains(ColumnTarget.RANGE_KM)
                || all.contains(ColumnTarget.RANGE_MAX_KM)
                || all.contains(ColumnTarget.IN_SERVICE);
        return dated && (flown || !described) ? RowSort.FLIGHT_TESTS : RowSort.SYSTEMS;
    }

    /** The guess, or none where another column is that already, or the rows have no such key. */
    private ColumnGuess fitting(ColumnGuess guess, Set<ColumnTarget> taken, Set<ColumnTarget> own) {
        ColumnTarget target = guess.target();
        if (target == ColumnTarget.BY && rows == RowSort.SYSTEMS && !taken.contains(ColumnTarget.STATE)) {
            target = ColumnTarget.STATE;
        }
        boolean free = target.mayRepeat() || (!taken.contains(target) && !own.contains(target));
        return free && target.fits(rows)
                ? new ColumnGuess(target, guess.unit())
                : new ColumnGuess(ColumnTarget.NONE, null);
    }

    TableFile table() {
        return table;
    }

    RowSort rows() {
        return rows;
    }

    List<ColumnSurvey> columns() {
        return columns;
    }

    int number() {
        return number;
    }

    boolean has(ColumnTarget target) {
        return columns.stream().anyMatch(column -> column.guess().target() == target);
    }

    /** The unit of a figure without one: that of the column's name, else kilometres where nothing in the table is in another unit. */
    boolean isInKilometres(ColumnSurvey column) {
        Set<LengthUnit> units = EnumSet.noneOf(LengthUnit.class);
        units.addAll(column.units());
        if (units.isEmpty()) {
            columns.stream().filter(c -> c.guess().target().isLength()).forEach(c -> {
                units.addAll(c.units());
                LengthUnit named = c.guess().unit();
                if (named != null) {
                    units.add(named);
                }
            });
        }
        return units.equals(EnumSet.of(LengthUnit.KM));
    }
}
