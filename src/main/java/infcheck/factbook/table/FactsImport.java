package infcheck.factbook.table;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.FlowText;
import infcheck.document.folder.Folder;
import infcheck.document.folder.SourceFile;
import infcheck.document.table.TableFile;
import infcheck.document.table.TableRow;
import infcheck.document.tree.Node;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.factbook.claim.PartialDate;
import infcheck.factbook.mapping.MapQuestions;
import infcheck.factbook.mapping.MapReader;
import infcheck.factbook.mapping.RowSort;
import infcheck.factbook.mapping.TableMap;
import infcheck.reference.DaysInARow;
import infcheck.reference.StateAbsence;
import infcheck.reference.States;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings a table in: reads it once for the types that it names, and once more for what it says of each, row by row; of the table itself
 * no row is kept.
 */
public final class FactsImport {
    /** So many rows that are left out are told where none is taken. */
    private static final int SHOWN = 3;

    private final TableFile table;
    private final TableMap map;
    private final RowReader reader;
    private final TypeRegister types;
    private final String source;
    private final RepeatedRows seen = new RepeatedRows();
    private final Map<RowFate.Fate, Integer> fates = new EnumMap<>(RowFate.Fate.class);
    private long bytes;

    private FactsImport(TableFile table, TableMap map, KnownNames known) {
        this.table = table;
        this.map = map;
        this.reader = new RowReader(map, table.columns().size());
        this.types = new TypeRegister(map, known);
        this.source = map.source().text("id");
    }

    /**
     * The facts of a table.
     *
     * @param mapFile says what its columns are
     * @param known facts whose types the table may name
     * @param account gets what became of each row, in the order of the table
     * @throws BadInputException where the map has a mistake or leaves a question open, or the table cannot be brought in
     */
    public static ImportedFacts run(
            TableFile table, SourceFile mapFile, Optional<FactBook> known, Consumer<RowFate> account) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<TableMap> map = new MapReader(table, diagnostics).read(mapFile);
        map.ifPresent(read -> new MapQuestions(table, read, diagnostics).check());
        diagnostics.throwIfErrors();
        return new FactsImport(
                        table, map.orElseThrow(), known.map(KnownNames::of).orElse(KnownNames.NONE))
                .run(account);
    }

    private ImportedFacts run(Consumer<RowFate> account) {
        Diagnostics diagnostics = new Diagnostics();
        table.forEach(this::gather);
        types.settle(diagnostics);
        diagnostics.throwIfErrors();
        Diagnostics causes = new Diagnostics();
        table.forEach(row -> {
            RowFate fate = fate(row);
            fates.merge(fate.fate(), 1, Integer::sum);
            if (causes.list().size() < SHOWN && !fate.why().isEmpty()) {
                causes.error(table.at(row.number(), 0), "left-out", "the row is left out: " + fate.why(), null);
            }
            account.accept(fate);
        });
        return made(causes);
    }

    private void gather(TableRow row) {
        ReadRow read = reader.read(row);
        if (read.leftOut() == null) {
            types.add(read);
            if (types.size() > TypeRegister.MOST_TYPES) {
                throw tooLarge(row.number(), "the table names more than " + TypeRegister.MOST_TYPES + " types");
            }
        }
    }

    private BadInputException tooLarge(int row, String message) {
        return new BadInputException(
                Diagnostic.error(table.at(row, 0), "too-large", message, "bring in a part of the table at a time"));
    }

    private RowFate fate(TableRow row) {
        ReadRow read = reader.read(row);
        TypeDraft type = read.leftOut() == null ? types.find(read) : null;
        if (type != null) {
            if (type.leftOut() != null) {
                read.leave(type.leftOut());
            } else {
                state(read, type);
                Integer before = read.leftOut() == null ? seen.before(row.number(), row.cells()) : null;
                if (before != null) {
                    read.leave("every cell is that of row " + before);
                }
            }
        }
        String why = read.leftOut();
        if (why != null || type == null) {
            return new RowFate(row.number(), RowFate.Fate.LEFT_OUT, "", String.valueOf(why), read.remarks());
        }
        take(read, type);
        RowFate.Fate fate = type.isKnown() ? RowFate.Fate.JOINED : RowFate.Fate.TAKEN;
        return new RowFate(row.number(), fate, String.valueOf(type.id()), "", read.remarks());
    }

    private void take(ReadRow read, TypeDraft type) {
        type.taken();
        read.type().forEach((key, value) -> {
            String other = type.keys().get(key);
            if (!value.equals(other)) {
                read.remarks()
                        .add(new CellRemark(key, value, "is not what is said of the type before: `" + other + "`"));
            }
        });
        String from = read.act().get("from");
        if (map.rows() == RowSort.SYSTEMS) {
            if (from != null && !from.equals(type.service())) {
                read.remarks().add(new CellRemark("in-service", from, "is not what is said of the type before"));
            }
            return;
        }
        String line = FactText.flight(read.act());
        type.flight(line);
        bytes += line.length();
        if (type.acts().length() > Folder.LARGEST || bytes > Folder.LARGEST_TOGETHER) {
            throw tooLarge(read.number(), "up to this row there are more facts than infcheck reads in one folder");
        }
    }

    /** Leaves out a row of a State that was not there on the day. */
    private void state(ReadRow read, TypeDraft type) {
        String by = read.act().getOrDefault("by", type.state());
        days(read, type)
                .flatMap(days -> States.absence(by, days))
                .map(StateAbsence::sentence)
                .ifPresent(sentence -> read.leave(sentence + ", and the row is of another day"));
        String until = read.act().get("until");
        String first = read.act().get("from");
        if (until != null
                && (first == null
                        || read.act().containsKey("on")
                        || last(until).last().isBefore(last(first).first()))) {
            read.leave("its days are not one day, or a first and a last");
        }
    }

    private Optional<DaysInARow> days(ReadRow read, TypeDraft type) {
        String from = map.rows() == RowSort.SYSTEMS
                ? type.service()
                : read.act().getOrDefault("on", read.act().get("from"));
        if (from == null) {
            return Optional.empty();
        }
        PartialDate first = last(from);
        return Optional.of(new DaysInARow(
                first.first(),
                map.rows() == RowSort.SYSTEMS
                        ? null
                        : last(read.act().getOrDefault("until", from)).last()));
    }

    private static PartialDate last(String date) {
        return PartialDate.parse(date);
    }

    private ImportedFacts made(Diagnostics causes) {
        List<TypeDraft> taken =
                types.types().stream().filter(TypeDraft::isTaken).toList();
        if (taken.isEmpty()) {
            causes.error(table.at(0, 0), "no-facts", "no row can be taken", "look at the first rows and at the map");
            causes.throwIfErrors();
        }
        Map<String, String> files = new TreeMap<>();
        files.put("sources.yaml", source());
        taken.forEach(draft -> files.put("systems/" + draft.id() + ".yaml", new FactText(draft, source).text()));
        vet(files);
        return new ImportedFacts(files, tally(taken));
    }

    private ImportTally tally(List<TypeDraft> types) {
        int flights = types.stream().mapToInt(TypeDraft::flights).sum();
        int taken = fates.getOrDefault(RowFate.Fate.TAKEN, 0);
        int joined = fates.getOrDefault(RowFate.Fate.JOINED, 0);
        int left = fates.getOrDefault(RowFate.Fate.LEFT_OUT, 0);
        return new ImportTally(taken + joined + left, taken, joined, left, types.size(), flights);
    }

    private String source() {
        return map.source().entries().stream()
                .map(e -> e.getKey() + ": " + text(e.getValue()))
                .collect(Collectors.joining("\n  ", "- ", "\n"));
    }

    private static String text(@Nullable Node value) {
        return value == null ? "" : FlowText.of(value);
    }

    /** Demands of what was made that it can be read back. */
    private static void vet(Map<String, String> files) {
        List<SourceFile> made = new ArrayList<>();
        files.forEach((name, text) -> made.add(new SourceFile(name, name, text.getBytes(StandardCharsets.UTF_8))));
        FactBooks.read(made);
    }
}
