package infcheck.casebook.draft;

import infcheck.provision.Provision;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the file in which a rule of a provision is to stand. */
record RuleFiles(RuleBook book) {
    private static final String ENDING = ".drl";
    private static final Pattern NUMBERED = Pattern.compile("([a-z]+-)(\\d+)\\b.*");
    private static final String ROMAN = "IVX";
    private static final List<Integer> VALUES = List.of(1, 5, 10);

    /** The provision itself if it has rules, else the nearest of its article that has; empty where none has. */
    Optional<Provision> nearest(Provision provision) {
        List<Provision> order = book.provisions();
        int here = order.indexOf(provision);
        return order.stream()
                .filter(other -> shared(other, provision) > 0 && !files(other).isEmpty())
                .min(Comparator.<Provision>comparingInt(other -> -shared(other, provision))
                        .thenComparingInt(other -> Math.abs(order.indexOf(other) - here)));
    }

    /** The file with most of the rules of a provision that has some. */
    String with(Provision provision) {
        return files(provision).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** A file for an article without rules, named as the others are where they bear the number of theirs. */
    String fresh(Provision provision) {
        String article = article(provision.dotted());
        String own = book.rules().stream()
                .flatMap(rule -> numbered(rule).stream())
                .filter(name -> roman(article) > 0)
                .findFirst()
                .map(name ->
                        name.group(1) + padded(roman(article), name.group(2).length()))
                .orElse(article.toLowerCase(Locale.ROOT));
        return folder() + own + ENDING;
    }

    String folder() {
        String file = book.rules().get(0).at().file();
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private Map<String, Long> files(Provision provision) {
        return book.rules().stream()
                .filter(rule -> rule.provision().equals(provision.id()))
                .collect(Collectors.groupingBy(rule -> rule.at().file(), TreeMap::new, Collectors.counting()));
    }

    /** The number of parts that two citations have in common. */
    private static int shared(Provision one, Provision other) {
        List<String> left = List.of(one.dotted().split("\\."));
        List<String> right = List.of(other.dotted().split("\\."));
        return (int) IntStream.range(0, Math.min(left.size(), right.size()))
                .takeWhile(i -> left.get(i).equals(right.get(i)))
                .count();
    }

    /** The parts of the name of a rule's file, where it bears the number of the rule's article. */
    private static Optional<Matcher> numbered(Rule rule) {
        String file = rule.at().file();
        Matcher name = NUMBERED.matcher(file.substring(file.lastIndexOf('/') + 1));
        int article = roman(article(Provision.dotted(rule.provision())));
        return name.matches() && Integer.parseInt(name.group(2)) == article ? Optional.of(name) : Optional.empty();
    }

    private static String article(String dotted) {
        return dotted.split("\\.", 2)[0];
    }

    private static String padded(int number, int width) {
        return "0".repeat(Math.max(0, width - String.valueOf(number).length())) + number;
    }

    /** The value of a small Roman number, as articles have; 0 of what is none. */
    private static int roman(String letters) {
        List<Integer> values = letters.chars()
                .mapToObj(letter -> ROMAN.indexOf(letter))
                .map(place -> place < 0 ? 0 : VALUES.get(place))
                .toList();
        int last = values.size() - 1;
        return values.contains(0)
                ? 0
                : IntStream.rangeClosed(0, last)
                        .map(i -> i < last && values.get(i) < values.get(i + 1) ? -values.get(i) : values.get(i))
                        .sum();
    }
}
