package infcheck.factbook.table;

import infcheck.factbook.cell.CellDate;
import infcheck.factbook.cell.CellValue;
import infcheck.factbook.cell.DateCell;
import infcheck.factbook.mapping.MappedColumn;

/** Dates as the map of their column has them. */
final class DateColumn {
    private DateColumn() {}

    static CellValue<CellDate> read(MappedColumn column, String text) {
        if (column.yearsOnly() && DateCell.shape(text).isDay()) {
            return new CellValue.Unclear<>("is a day in a column of years, perhaps a year that a spreadsheet changed");
        }
        return new DateCell(text, column.order(), column.yearsFrom()).read();
    }
}
