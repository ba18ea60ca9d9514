package infcheck.factbook.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A cell that names a missile type, with other names in brackets. */
public record NamesCell(String text) {
    private static final Pattern CITATION = Pattern.compile("\\s*\\[(\\d{1,3}|[a-z]|note \\d+|citation needed)]");
    private static final Pattern BRACKET = Pattern.compile("([^()]+?)\\s*\\(([^()]*)\\)");
    private static final Pattern SEVERAL =
            Pattern.compile("(?i)\\s(?:and|&|\\+|or|with|plus|vs\\.?)\\s|\\s*[;/|]\\s*|,\\s");
    private static final Pattern PARTS = Pattern.compile("(?i)\\s*[;,/|]\\s*|\\s(?:or|and)\\s");
    private static final Pattern DOUBT = Pattern.compile(
            "(?i).*(?:\\?|\\b(?:possibly|possible|probably|probable|unknown|unidentified|unnamed|unspecified|likely|presumed|suspected)\\b).*");
    private static final Pattern LEAD =
            Pattern.compile("(?i)^(?:a\\.?k\\.?a\\.?|also known as|also called|also|nato:?|us:?|u\\.s\\.:?)\\s+");
    private static final Pattern REMARK = Pattern.compile(
            "(?i).*\\b(?:mod|modified|modification|variant|version|extended|test|prototype|new|old|export|range|upgraded|improved|stage|block|trial|type)\\b.*");
    private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\p{Lo}\\d].*");

    /** The names, the first one first, or why they are none of one type. */
    public CellValue<List<String>> read() {
        String bare = CITATION.matcher(text).replaceAll("").strip();
        if (CellValue.isSilent(bare)) {
            return new CellValue.Silent<>();
        }
        if (DOUBT.matcher(bare).matches()) {
            return new CellValue.Unclear<>("names no type for certain");
        }
        Matcher bracket = BRACKET.matcher(bare);
        boolean aliased = bracket.matches();
        String main = aliased ? bracket.group(1) : bare;
        if (SEVERAL.matcher(main).find()) {
            return new CellValue.Unclear<>("may name several types");
        }
        if (main.indexOf('(') >= 0 || main.indexOf(')') >= 0) {
            return new CellValue.Unclear<>("has brackets within a name");
        }
        return aliased ? aliased(main, bracket.group(2)) : new CellValue.Said<>(List.of(main));
    }

    private static CellValue<List<String>> aliased(String main, String within) {
        List<String> names = new ArrayList<>(List.of(main));
        for (String part : parts(within)) {
            if (!NAME.matcher(part).matches() || REMARK.matcher(part).matches()) {
                return new CellValue.Unclear<>("has `" + part + "` in brackets, which may be no name");
            }
            names.add(part);
        }
        return new CellValue.Said<>(distinct(names));
    }

    /** The names in a cell that holds other names alone. */
    public static List<String> others(String text) {
        String bare = CITATION.matcher(text).replaceAll("").strip();
        return CellValue.isSilent(bare) || DOUBT.matcher(bare).matches() ? List.of() : distinct(parts(bare));
    }

    private static List<String> parts(String text) {
        return Stream.of(PARTS.split(text, -1))
                .map(part -> LEAD.matcher(part.strip()).replaceFirst("").strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> distinct(List<String> names) {
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            if (distinct.stream()
                    .noneMatch(other -> other.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))) {
                distinct.add(name);
            }
        }
        return List.copyOf(distinct);
    }
}
