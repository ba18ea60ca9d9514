package infcheck.factbook.table;

import infcheck.factbook.cell.CellValue;
import infcheck.factbook.cell.Length;
import infcheck.factbook.cell.LengthCell;
import infcheck.factbook.mapping.MappedColumn;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Distances as the map of their column has them. */
final class LengthColumn {
    private LengthColumn() {}

    static CellValue<Length> read(MappedColumn column, String text) {
        return new LengthCell(text, column.unit()).read();
    }

    /** The value as a fact file has it; null where it is more or less so and nobody says by how much. */
    static @Nullable String yaml(MappedColumn column, Length length) {
        BigDecimal within = column.within();
        if (!length.about()) {
            return length.yaml();
        }
        BigDecimal middle = length.isExact() ? length.min() : null;
        return within != null && middle != null && within.compareTo(middle) < 0 ? length.yaml(within) : null;
    }
}
