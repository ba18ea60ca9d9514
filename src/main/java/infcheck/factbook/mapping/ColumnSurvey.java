package infcheck.factbook.mapping;

import infcheck.factbook.cell.CellValue;
import infcheck.factbook.cell.DateCell;
import infcheck.factbook.cell.DateOrder;
import infcheck.factbook.cell.DateShape;
import infcheck.factbook.cell.Length;
import infcheck.factbook.cell.LengthCell;
import infcheck.factbook.cell.LengthUnit;
import infcheck.factbook.cell.NamesCell;
import infcheck.reference.Years;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A survey of the cells of one column; of a long table no more is kept than of a short one. */
final class ColumnSurvey {
    /** As many words as a person goes through. */
    private static final int MOST_WORDS = 150;

    private static final int MOST_EXAMPLES = 3;
    private static final int LONGEST_WORD = 100;
    private static final Pattern SHORT_YEAR = Pattern.compile("(?!\\d{4}).*[^\\d]\\d{2}");
    private static final Pattern PARTS = Pattern.compile("(?i)\\s*[,;/&]\\s*|\\s+(?:and|or)\\s+");

    private final String name;
    private final ColumnGuess guess;
    private final Map<String, CellCount> words = new LinkedHashMap<>();
    private final Map<DateShape, CellCount> shapes = new EnumMap<>(DateShape.class);
    private final Map<String, CellCount> odd = new LinkedHashMap<>();
    private final List<String> examples = new ArrayList<>();
    private final Set<LengthUnit> units = EnumSet.noneOf(LengthUnit.class);
    private int filled;
    private int silent;
    private boolean moreWords;

    ColumnSurvey(String name, ColumnGuess guess) {
        this.name = name;
        this.guess = guess;
    }

    String name() {
        return name;
    }

    ColumnGuess guess() {
        return guess;
    }

    void add(int row, String text) {
        if (CellValue.isSilent(text)) {
            silent++;
            if (guess.target() != ColumnTarget.OUTCOME || text.isEmpty()) {
                return;
            }
        }
        filled++;
        if (examples.size() < MOST_EXAMPLES && !examples.contains(text)) {
            examples.add(text);
        }
        if (guess.target().isDate() || guess.target() == ColumnTarget.PUBLISHED) {
            shape(row, text);
        } else if (guess.target().isLength() && !CellValue.isFlow(text)) {
            length(row, text);
        } else if (guess.target().isWord() && !CellValue.isFlow(text)) {
            parts(text).forEach(part -> count(words, part.toLowerCase(Locale.ROOT), row, part));
        } else if (guess.target() == ColumnTarget.NAME && new NamesCell(text).read() instanceof CellValue.Unclear) {
            count(words, text.toLowerCase(Locale.ROOT), row, text);
        }
    }

    private Stream<String> parts(String text) {
        return guess.target() == ColumnTarget.PLATFORMS ? Stream.of(PARTS.split(text, -1)) : Stream.of(text);
    }

    private void shape(int row, String text) {
        DateShape shape = DateCell.shape(text);
        shapes.computeIfAbsent(shape, s -> new CellCount(row, text)).add();
        if (shape != DateShape.YEAR && SHORT_YEAR.matcher(text).matches()) {
            count(odd, "short", row, text);
        }
        if (!(new DateCell(text, DateOrder.DAY_MONTH, Years.first()).read() instanceof CellValue.Said)
                && !(new DateCell(text, DateOrder.MONTH_DAY, Years.first()).read() instanceof CellValue.Said)) {
            count(odd, "unclear", row, text);
        }
    }

    private void length(int row, String text) {
        LengthUnit unit = LengthCell.unit(text);
        if (unit != null) {
            units.add(unit);
        } else if (LengthCell.isBare(text)) {
            count(odd, "bare", row, text);
        }
        CellValue<Length> read = new LengthCell(text, LengthUnit.KM).read();
        if (read instanceof CellValue.Unclear) {
            count(odd, "unclear", row, text);
        } else if (read instanceof CellValue.Said<Length> said && said.value().about()) {
            count(odd, "about", row, text);
        }
    }

    private void count(Map<String, CellCount> counts, String word, int row, String text) {
        CellCount count = counts.get(word);
        if (count != null) {
            count.add();
        } else if (counts.size() < MOST_WORDS && text.length() <= LONGEST_WORD) {
            counts.put(word, new CellCount(row, text));
            counts.get(word).add();
        } else {
            moreWords = true;
        }
    }

    /** The words in it, each with how often it stands there. */
    List<CellCount> words() {
        return List.copyOf(words.values());
    }

    boolean hasMoreWords() {
        return moreWords;
    }

    Map<DateShape, CellCount> shapes() {
        return shapes;
    }

    /** The number of cells of an odd form: {@code bare}, {@code about}, {@code short}, {@code unclear}. */
    CellCount odd(String form) {
        return odd.getOrDefault(form, CellCount.NONE);
    }

    Set<LengthUnit> units() {
        return units;
    }

    List<String> examples() {
        return examples;
    }

    int filled() {
        return filled;
    }

    int silent() {
        return silent;
    }
}
