package infcheck.factbook.table;

import infcheck.document.table.TableFile;
import infcheck.factbook.cell.LengthUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the columns of a table are like, and what each may be in a fact file. */
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
        Set<Target> taken = EnumSet.noneOf(Target.class);
        Set<Target> own = EnumSet.noneOf(Target.class);
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
        Set<Target> all = EnumSet.noneOf(Target.class);
        guesses.forEach(guess -> all.add(guess.target()));
        boolean dated = all.contains(Target.ON) || all.contains(Target.FROM);
        boolean flown = Stream.of(Target.OUTCOME, Target.KM, Target.APOGEE_KM, Target.PLACE, Target.LATITUDE)
                .anyMatch(all::contains);
        boolean described =
                all.contains(Target.RANGE_KM) || all.contains(Target.RANGE_MAX_KM) || all.contains(Target.IN_SERVICE);
        return dated && (flown || !described) ? RowSort.FLIGHT_TESTS : RowSort.SYSTEMS;
    }

    /** The guess, or none where another column is that already, or the rows have no such key. */
    private ColumnGuess fitting(ColumnGuess guess, Set<Target> taken, Set<Target> own) {
        Target target = guess.target();
        if (target == Target.BY && rows == RowSort.SYSTEMS && !taken.contains(Target.STATE)) {
            target = Target.STATE;
        }
        boolean free = target.mayRepeat() || (!taken.contains(target) && !own.contains(target));
        return free && target.fits(rows) ? new ColumnGuess(target, guess.unit()) : new ColumnGuess(Target.NONE, null);
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

    boolean has(Target target) {
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
