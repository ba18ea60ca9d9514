package infcheck.factbook.mapping;

import infcheck.document.FlowText;
import infcheck.factbook.cell.DateShape;
import infcheck.factbook.cell.KnownWords;
import infcheck.factbook.cell.LengthUnit;
import infcheck.factbook.claim.EnumWords;
import infcheck.reference.Years;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One column in the map that infcheck proposes. */
record ColumnText(TableSurvey survey, ColumnSurvey column, StringBuilder text, List<String> questions) {
    /** A column is one of years where so many times more cells are years than days. */
    private static final int MORE_YEARS = 1;

    void write() {
        ColumnTarget target = column.guess().target();
        text.append("  " + FlowText.text(column.name()) + ":");
        text.append("    # " + CellCount.counted(column.filled(), "cell")
                + (column.silent() == 0
                        ? ""
                        : ", " + column.silent() + (column.silent() == 1 ? " says nothing" : " say nothing"))
                + (column.examples().isEmpty() ? "" : ": " + examples()) + "\n");
        line("to: " + target.word(), comment(target));
        if (target.isDate()) {
            date();
        } else if (target.isLength()) {
            length();
        } else if (target.isWord()) {
            words(target);
        }
    }

    private String examples() {
        return String.join(
                ", ", column.examples().stream().map(ColumnText::shortened).toList());
    }

    private static String shortened(String example) {
        int most = 40;
        return "`" + (example.length() > most ? example.substring(0, most) + "…" : example) + "`";
    }

    private void line(String key, String comment) {
        text.append("    " + key + (comment.isEmpty() ? "" : "    # " + comment) + "\n");
    }

    private static String comment(ColumnTarget target) {
        return switch (target) {
            case KM -> "the distance flown on that day; the range of a type is range-km";
            case RANGE_KM -> "the range of the type; a distance flown on a day is km";
            case RANGE_MIN_KM ->
                "the least that the range may be; `none` if it is the nearest that the missile can hit";
            case RANGE_MAX_KM -> "the greatest that the range may be";
            case LATITUDE, LONGITUDE -> "goes into the note of the flight, which has no other place for it";
            case STATE -> "the State whose type it is; if it is the one that launched it, write `by`";
            case BY -> "the State that launched it; if it is the one whose type it is, write `state`";
            default -> "";
        };
    }

    private void date() {
        Map<DateShape, CellCount> shapes = column.shapes();
        if (column.odd("short").number() > 0) {
            line(
                    "years-from: " + Years.first(),
                    "a year of two digits is in the hundred years from here: "
                            + column.odd("short").words());
        }
        if (shapes.keySet().stream().anyMatch(DateShape::isFigures)) {
            order(shapes);
        }
        int years = number(DateShape.YEAR);
        int days = shapes.entrySet().stream()
                .filter(e -> e.getKey().isDay())
                .mapToInt(e -> e.getValue().number())
                .sum();
        if (days > 0 && years > days * MORE_YEARS) {
            CellCount day = shapes.entrySet().stream()
                    .filter(e -> e.getKey().isDay())
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(CellCount.NONE);
            line(
                    "years-only: true",
                    "a day in a column of years may be a slip of a spreadsheet and is left out: " + day.words());
        }
        unclear();
    }

    private int number(DateShape shape) {
        return column.shapes().getOrDefault(shape, CellCount.NONE).number();
    }

    private void order(Map<DateShape, CellCount> shapes) {
        boolean either = shapes.containsKey(DateShape.EITHER);
        boolean dayFirst = shapes.containsKey(DateShape.DAY_FIRST);
        boolean monthFirst = shapes.containsKey(DateShape.MONTH_FIRST);
        boolean day = shapes.keySet().stream().anyMatch(DateShape::showsDayFirst);
        boolean month = shapes.keySet().stream().anyMatch(DateShape::showsMonthFirst);
        String examples = String.join(
                "; ",
                shapes.entrySet().stream()
                        .filter(e -> e.getKey() == DateShape.EITHER
                                || e.getKey().showsDayFirst()
                                || e.getKey().showsMonthFirst())
                        .map(e -> "row " + e.getValue().row() + " `"
                                + e.getValue().text() + "`")
                        .toList());
        if ((dayFirst && monthFirst) || (either && day == month)) {
            line("order: " + MapText.ASKED, "day-month, month-day, or both: " + examples);
            questions.add("`order` of the column `" + column.name() + "`: " + examples);
        } else if (either && !(dayFirst || monthFirst)) {
            line("order: " + MapText.ASKED, "day-month, month-day, or both: " + examples);
            questions.add("`order` of the column `" + column.name() + "`: " + examples);
        } else {
            line("order: " + (dayFirst ? "day-month" : "month-day"), "as they show: " + examples);
        }
    }

    private void length() {
        LengthUnit named = column.guess().unit();
        CellCount bare = column.odd("bare");
        if (named != null) {
            line("unit: " + EnumWords.of(named), "of a figure without one, as the name of the column says");
        } else if (bare.number() > 0) {
            boolean km = survey.isInKilometres(column);
            line(
                    "unit: " + (km ? "km" : MapText.ASKED),
                    (km
                                    ? "as other figures of the table are: "
                                    : "of a figure without one: km, miles, nautical-miles or metres: ")
                            + bare.words());
            if (!km) {
                questions.add("`unit` of the column `" + column.name() + "`: " + bare.words());
            }
        }
        CellCount about = column.odd("about");
        if (about.number() > 0) {
            text.append(
                    "    # within: 100    # by how many km a figure with `about` may be off; without this line it is a note: "
                            + about.words() + "\n");
        }
        unclear();
    }

    private void unclear() {
        CellCount unclear = column.odd("unclear");
        if (unclear.number() > 0) {
            text.append("    # not read, and listed: " + unclear.words() + "\n");
        }
    }

    private void words(ColumnTarget target) {
        if (column.words().isEmpty()) {
            return;
        }
        text.append("    values:    # for each text our word; " + MapText.ASKED + " leaves the cell out\n");
        for (CellCount count : column.words()) {
            if (count.text().isEmpty()) {
                continue;
            }
            Optional<String> ours = known(target).find(count.text());
            text.append("      " + FlowText.text(count.text()) + ": "
                    + ours.map(ColumnText::yaml).orElse(MapText.ASKED) + "    # "
                    + CellCount.counted(count.number(), "cell")
                    + (ours.isPresent() ? "" : ", the first in row " + count.row() + hint(target)) + "\n");
        }
        if (column.hasMoreWords()) {
            text.append(
                    "      # there are more texts than are listed here; those that infcheck does not know are left out\n");
        }
        long asked = column.words().stream()
                .filter(count -> known(target).find(count.text()).isEmpty())
                .count();
        if (asked > 0) {
            questions.add("`values` of the column `" + column.name() + "`: " + CellCount.counted((int) asked, "text")
                    + " without a word of ours");
        }
    }

    private static String yaml(String ours) {
        return ours.startsWith("{") ? ours : FlowText.text(ours);
    }

    private static String hint(ColumnTarget target) {
        return switch (target) {
            case KIND -> "; { flight-path: …, weapon-delivery: true }";
            case PLATFORMS -> "; ground-mobile, ground-fixed, ship, submarine or air";
            case OUTCOME -> "; success, failure or unknown";
            default -> "; a State such as KP";
        };
    }

    private static KnownWords known(ColumnTarget target) {
        return switch (target) {
            case KIND -> KnownWords.KINDS;
            case PLATFORMS -> KnownWords.PLATFORMS;
            case OUTCOME -> KnownWords.OUTCOMES;
            default -> KnownWords.STATES;
        };
    }
}
