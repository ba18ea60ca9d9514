package infcheck.cli.console;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Place;
import infcheck.report.page.TextColour;
import infcheck.report.page.TextPage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Diagnostics as text for a person: what is wrong in many places for one reason is told once, with the first place.
 *
 * @param everything whether each place is told all the same
 */
public record DiagnosticText(List<Diagnostic> diagnostics, boolean everything) {
    /** So many places of one message are each told. */
    private static final int PLACES = 3;
    /** So many messages with one cure are told. */
    private static final int MESSAGES = 10;

    private static final Pattern SEVERITY = Pattern.compile("(?<=: )(?:error|warning|skipped)(?= \\[)");

    public DiagnosticText {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The properties that diagnostics with the same cure share. */
    private record Kind(
            Diagnostic.Severity severity,
            String code,
            @Nullable String hint) {
        static Kind of(Diagnostic diagnostic) {
            return new Kind(diagnostic.severity(), diagnostic.code(), diagnostic.hint());
        }
    }

    /** The text: of each diagnostic a line, and its cure below it. */
    String on(TextPage page) {
        StringBuilder raw = new StringBuilder();
        kinds().values().forEach(messages -> raw.append(told(messages)));
        String text = page.text(raw.toString());
        return page.coloured() ? SEVERITY.matcher(text).replaceAll(DiagnosticText::inColour) : text;
    }

    /** Whether places are left out. */
    boolean abridged() {
        return !everything
                && kinds().values().stream()
                        .anyMatch(m -> m.size() > MESSAGES || m.stream().anyMatch(p -> p.size() > PLACES));
    }

    /** The diagnostics by kind and by message, in the order of their first places. */
    private Map<Object, List<List<Diagnostic>>> kinds() {
        Map<Object, Map<Object, List<Diagnostic>>> kinds = new LinkedHashMap<>();
        diagnostics.forEach(d -> kinds.computeIfAbsent(everything ? d : Kind.of(d), k -> new LinkedHashMap<>())
                .computeIfAbsent(d.message(), k -> new ArrayList<>())
                .add(d));
        return kinds.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> List.copyOf(e.getValue().values()), (a, b) -> a, LinkedHashMap::new));
    }

    private static String told(List<List<Diagnostic>> messages) {
        String shown =
                messages.stream().limit(MESSAGES).map(DiagnosticText::places).collect(Collectors.joining());
        List<Diagnostic> rest =
                messages.stream().skip(MESSAGES).flatMap(Collection::stream).toList();
        return rest.isEmpty()
                ? shown
                : shown + "and " + rest.size() + " more [" + rest.get(0).code() + "] in " + files(rest) + "\n";
    }

    private static String places(List<Diagnostic> same) {
        if (same.size() <= PLACES) {
            return same.stream().map(Failures::text).collect(Collectors.joining());
        }
        String first = Failures.text(same.get(0));
        int line = first.indexOf('\n') + 1;
        return first.substring(0, line) + "    and at " + (same.size() - 1) + " more places\n" + first.substring(line);
    }

    private static String files(List<Diagnostic> some) {
        long files =
                some.stream().map(Diagnostic::place).map(Place::file).distinct().count();
        return files + (files == 1 ? " file" : " files");
    }

    private static String inColour(MatchResult word) {
        TextColour ink = word.group().equals("error") ? TextColour.RED : TextColour.YELLOW;
        return Matcher.quoteReplacement(ink.of(word.group()));
    }
}
