package infcheck.factbook.mapping;

import infcheck.factbook.cell.DateOrder;
import infcheck.factbook.cell.LengthUnit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table and what its cells are.
 *
 * @param index from 0
 * @param order of day and month; null where nothing says so
 * @param yearsFrom the first of the hundred years in which a year of two digits lies
 * @param yearsOnly whether a day among years is left out
 * @param unit of a figure that has none; null where nothing says so
 * @param within by how much a figure may be off that is more or less so; null where nothing says so
 * @param basis of a range; null where nothing says so
 * @param values our words by theirs, in small letters
 */
public record MappedColumn(
        int index,
        String name,
        ColumnTarget target,
        @Nullable DateOrder order,
        int yearsFrom,
        boolean yearsOnly,
        @Nullable LengthUnit unit,
        @Nullable BigDecimal within,
        @Nullable String basis,
        Map<String, String> values) {
    /** The mark of a question that nobody has answered yet. */
    public static final String ASKED = "?";

    public MappedColumn {
        values = Map.copyOf(values);
    }

    /** Our word for a text as the map has it. */
    public Optional<String> word(String text) {
        return Optional.ofNullable(values.get(text.toLowerCase(Locale.ROOT)));
    }
}
