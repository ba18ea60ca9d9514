package infcheck.factbook.table;

import infcheck.document.table.TableRow;
import infcheck.document.tree.Node;
import infcheck.factbook.cell.CellValue;
import infcheck.factbook.cell.NamesCell;
import infcheck.factbook.mapping.MappedColumn;
import infcheck.factbook.mapping.RowSort;
import infcheck.factbook.mapping.TableMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads rows as a map says.
 *
 * @param width how many columns the table has
 */
record RowReader(TableMap map, int width) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    ReadRow read(TableRow row) {
        ReadRow read = new ReadRow(row.number());
        if (row.isBlank()) {
            read.leave("it is blank");
        } else if (row.cells().size() > width) {
            read.leave("it has " + row.cells().size() + " cells, and the table " + width + " columns");
        } else {
            FlightCells flight = new FlightCells(map, read);
            TypeCells type = new TypeCells(read);
            map.columns().forEach(column -> cell(column, row.cells().get(column.index()), type, flight));
            type.end();
            if (map.rows() == RowSort.FLIGHT_TESTS) {
                flight.end();
            }
            if (read.names().isEmpty()) {
                read.leave("no type is named");
            }
        }
        return read;
    }

    private void cell(MappedColumn column, String text, TypeCells type, FlightCells flight) {
        switch (column.target()) {
            case NAME -> name(column, text, type);
            case NAMES -> names(column, text, type.row());
            case OTHER_NAMES -> others(text, type.row());
            case ID -> id(column, text, type.row());
            case NOTE -> note(column, text, type.row());
            case ON, FROM, UNTIL, BY, PLACE, KM, APOGEE_KM, OUTCOME, LATITUDE, LONGITUDE -> flight.read(column, text);
            default -> {
                if (column.target().isFlightKey()) {
                    flight.own(column, text);
                } else {
                    type.read(column, text);
                }
            }
        }
    }

    private void name(MappedColumn column, String text, TypeCells type) {
        ReadRow row = type.row();
        CellValue<List<String>> names = new NamesCell(text).read();
        List<String> read = names instanceof CellValue.Said<List<String>> said ? said.value() : List.of();
        Optional<Node> told = map.type(text).or(() -> read.stream().findFirst().flatMap(map::type));
        if (map.leavesOut(text)) {
            row.leave(column.name() + " `" + text + "` is left out by the map");
        } else if (told.isPresent()) {
            told(told.get(), read.isEmpty() ? List.of(text) : read, type);
        } else if (names instanceof CellValue.Unclear<List<String>> unclear) {
            row.leave(column.name() + " `" + text + "` " + unclear.why());
        } else {
            read.forEach(name -> add(row, name));
        }
    }

    /** Takes what the map says of the type in a cell. */
    private static void told(Node entry, List<String> names, TypeCells type) {
        ReadRow row = type.row();
        List<Node> given = entry.items("names");
        given.forEach(name -> add(row, name.text()));
        if (given.isEmpty()) {
            names.forEach(name -> add(row, name));
        }
        if (entry.has("id")) {
            row.id(entry.text("id"));
        }
        entry.entries().stream()
                .filter(e -> !List.of("id", "names").contains(e.getKey()))
                .forEach(e -> type.told(e.getKey(), e.getValue()));
    }

    private static void names(MappedColumn column, String text, ReadRow row) {
        if (CellValue.isSilent(text)) {
            return;
        }
        if (!CellValue.isFlow(text)) {
            row.remark(column, text, "is no list of names in square brackets");
            return;
        }
        new OwnCell("names", text)
                .ofType()
                .ifPresentOrElse(
                        list -> list.items().forEach(name -> add(row, name.text())),
                        () -> row.remark(column, text, "is no list of names"));
    }

    private static void others(String text, ReadRow row) {
        NamesCell.others(text).forEach(name -> add(row, name));
    }

    private static void add(ReadRow row, String name) {
        if (row.names().stream().noneMatch(other -> other.equalsIgnoreCase(name))) {
            row.names().add(name);
        }
    }

    private static void id(MappedColumn column, String text, ReadRow row) {
        if (ID.matcher(text).matches()) {
            row.id(text);
        } else if (!CellValue.isSilent(text)) {
            row.remark(column, text, "is no id: small letters, digits and hyphens");
        }
    }

    private static void note(MappedColumn column, String text, ReadRow row) {
        if (!CellValue.isSilent(text)) {
            row.notes().add(column.name().equalsIgnoreCase("note") ? text : column.name() + ": " + text);
        }
    }
}
