package infcheck.factbook.mapping;

import infcheck.document.FlowText;
import infcheck.document.table.TableFile;
import infcheck.factbook.cell.NameKey;
import infcheck.factbook.claim.EnumWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A map of a table as infcheck proposes it, with a remark on everything that its owner should look at.
 *
 * @param again the command that brings the table in once the map is right
 */
public record MapText(String text, List<String> questions, String again) {
    static final String ASKED = "\"" + MappedColumn.ASKED + "\"";

    public MapText {
        questions = List.copyOf(questions);
    }

    /** Surveys a table and writes its map. */
    public static MapText of(TableFile table, String again) {
        TableSurvey survey = TableSurvey.of(table);
        StringBuilder text = new StringBuilder();
        List<String> questions = new ArrayList<>();
        text.append("# How infcheck reads `" + table.shown() + "`: " + CellCount.counted(survey.number(), "row") + ", "
                + CellCount.counted(survey.columns().size(), "column") + ".\n"
                + "# Look through it, answer each " + ASKED + ", and run:  " + again + "\n\n");
        String file = table.shown()
                .substring(
                        Math.max(table.shown().lastIndexOf('/'), table.shown().lastIndexOf('\\')) + 1);
        text.append("table: " + FlowText.text(file) + "\n");
        text.append("of: " + EnumWords.of(survey.rows())
                + "    # one row is: systems (a missile type), or flight-tests (a flight)\n\n");
        source(file, text);
        otherwise(survey, text, questions);
        text.append("# Of each column the key that its cells are; `none` leaves the column out.\ncolumns:\n");
        survey.columns().forEach(column -> new ColumnText(survey, column, text, questions).write());
        types(survey, text);
        if (!survey.has(ColumnTarget.NAME) && !survey.has(ColumnTarget.NAMES)) {
            questions.add("no column is the name of a missile by its title: write `to: name` for the one that is");
        }
        return new MapText(text.toString(), questions, again);
    }

    private static void source(String file, StringBuilder text) {
        String id = NameKey.of(file.replaceFirst("\\.[^.]*$", "")).key();
        text.append(
                "# Where the table comes from. basis: retrieved if you read it, recalled if it is from memory. You may add\n"
                        + "# date (when it came out), updated (the last day of which it tells) and address.\n"
                        + "source:\n  id: " + (id.matches("[a-z0-9]+(-[a-z0-9]+)*") ? id : "table") + "\n  title: "
                        + FlowText.text(file) + "\n  publisher: TODO\n  basis: retrieved\n\n");
    }

    private static void otherwise(TableSurvey survey, StringBuilder text, List<String> questions) {
        StringBuilder keys = new StringBuilder();
        boolean kind = survey.has(ColumnTarget.KIND);
        asked("state", survey.has(ColumnTarget.STATE), "a State such as KP", keys, questions);
        asked(
                "flight-path",
                kind || survey.has(ColumnTarget.FLIGHT_PATH),
                "ballistic, aerodynamic, boost-glide or other",
                keys,
                questions);
        asked(
                "weapon-delivery",
                kind || survey.has(ColumnTarget.WEAPON_DELIVERY),
                "true or false: built to carry a weapon?",
                keys,
                questions);
        asked(
                "platforms",
                survey.has(ColumnTarget.PLATFORMS),
                "a list of ground-mobile, ground-fixed, ship, submarine, air",
                keys,
                questions);
        if (survey.rows() == RowSort.FLIGHT_TESTS) {
            keys.append("  outcome: unknown    # of a flight of which no cell says how it ended\n");
        }
        if (keys.length() > 0) {
            text.append(
                    "# What holds of every type of which no row says otherwise; for one type alone write it under `types`.\n"
                            + "otherwise:\n" + keys + "\n");
        }
    }

    private static void asked(String key, boolean had, String choices, StringBuilder keys, List<String> questions) {
        if (!had) {
            keys.append("  " + key + ": " + ASKED + "    # no column says it: " + choices + "\n");
            questions.add("`" + key + "` under `otherwise`: no column says it");
        }
    }

    private static void types(TableSurvey survey, StringBuilder text) {
        List<CellCount> unclear = survey.columns().stream()
                .filter(column -> column.guess().target() == ColumnTarget.NAME)
                .flatMap(column -> column.words().stream())
                .filter(count -> !count.text().isEmpty())
                .toList();
        text.append("\n# For the text of a cell, or a name, what is so of the type whatever the columns say, such as\n"
                + "#   Beta-12: { id: kp-beta-12, names: [Beta-12, KB-17], state: KP, platforms: [ground-mobile] }\n"
                + "# " + ASKED + " leaves the rows out; so are those that name several types, or none for certain.\n");
        if (!unclear.isEmpty()) {
            text.append("types:\n");
            unclear.forEach(count -> text.append("  " + FlowText.text(count.text()) + ": " + ASKED + "    # "
                    + CellCount.counted(count.number(), "row") + ", the first is row " + count.row() + "\n"));
        }
    }
}
