package infcheck.report;

import infcheck.analysis.sweep.Stretch;
import infcheck.analysis.sweep.SweepMap;
import infcheck.fact.ValueText;
import infcheck.finding.SubjectFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a subject along some axes, as text for a person: a row for each stretch, then what draws the borders. */
public final class SweepText {
    private final SweepMap map;
    private final TextPage page;

    private SweepText(SweepMap map, TextPage page) {
        this.page = page;
        this.map = map;
    }

    /** The text of each book. */
    public static String of(SweepMap map, TextPage page) {
        return page.text(
                new SweepText(map, page).text(),
                map.books().stream().map(SweepMap.OfBook::labels).toList());
    }

    private String text() {
        return map.books().stream().map(this::book).collect(Collectors.joining("\n"));
    }

    private String book(SweepMap.OfBook book) {
        Phrases phrases = new Phrases(book.labels());
        List<String> headers = new ArrayList<>();
        book.axes().forEach(a -> headers.add(a.name()));
        headers.addAll(List.of("headline\n  now", "but for / reason"));
        return Plain.paragraph(0, title(book)) + "\n" + page.table(headers, rows(book, phrases)) + borders(book);
    }

    private String title(SweepMap.OfBook book) {
        String by = Phrases.asHadBy(map.by());
        boolean days = book.axes().stream().anyMatch(a -> a.name().equals("as-of"));
        return book.labels().name() + (days ? "" : ", as of " + map.clocks().asOf()) + ": " + map.name() + " ("
                + map.subject() + "), " + map.state() + by;
    }

    private static List<List<String>> rows(SweepMap.OfBook book, Phrases phrases) {
        List<List<String>> rows = new ArrayList<>();
        List<Stretch> first = book.axes().get(0).stretches();
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < book.regions().get(i).size(); j++) {
                List<String> row = new ArrayList<>(List.of(j == 0 ? first.get(i).words() : ""));
                if (book.axes().size() == 2) {
                    row.add(book.axes().get(1).stretches().get(j).words());
                }
                SubjectFindings said = book.regions().get(i).get(j);
                row.add(phrases.status(said.status()) + "\n  " + phrases.status(said.statusNow()));
                row.add(new Why(phrases).words(said));
                rows.add(row);
            }
        }
        return rows;
    }

    /** Each border with what draws it; nothing where there is none. */
    private static String borders(SweepMap.OfBook book) {
        StringBuilder text = new StringBuilder();
        for (SweepMap.SweptAxis axis : book.axes()) {
            axis.stretches().stream()
                    .skip(1)
                    .filter(s -> axis.ordered())
                    .forEach(s -> text.append(Plain.paragraph(2, border(s))));
        }
        return text.isEmpty() ? "" : "\nborders\n" + text;
    }

    private static String border(Stretch stretch) {
        String drawn = stretch.drawnBy().isEmpty() ? "what the facts state" : String.join("; ", stretch.drawnBy());
        return ValueText.of(stretch.border()) + ": " + drawn;
    }
}
