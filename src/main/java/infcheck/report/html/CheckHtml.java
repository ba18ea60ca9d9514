package infcheck.report.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.section;

import infcheck.analysis.explain.Explanation;
import infcheck.finding.SubjectFindings;
import infcheck.report.change.ReportHeader;
import infcheck.report.phrase.Dossier;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A check as one HTML page: counts, headlines, ranges, and each subject with its claimants, acts and proofs. */
public final class CheckHtml {
    private final Dossier dossier;
    private final SourcesPart sources;
    private final Map<String, Explanation> explained = new TreeMap<>();

    private CheckHtml(Dossier dossier, Function<String, Explanation> explanations) {
        this.dossier = dossier;
        this.sources = new SourcesPart(dossier.facts().sources());
        dossier.report().subjects().stream()
                .map(SubjectFindings::id)
                .filter(dossier.told()::contains)
                .forEach(id -> explained.put(id, explanations.apply(id)));
    }

    /**
     * The page, a part for each rule book.
     *
     * @param explanations gives the explanation of a subject by its id; asked for those that are told of
     */
    public static String of(Dossier dossier, Function<String, Explanation> explanations) {
        return new CheckHtml(dossier, explanations).text();
    }

    private String text() {
        List<DomContent> parts = new ArrayList<>();
        IntStream.range(0, dossier.books().size()).forEach(i -> parts.addAll(book(new BookPage(dossier, i, sources))));
        parts.add(sources.part());
        return Page.of(
                new ReportHeader(
                                dossier.report(),
                                dossier.origins(),
                                dossier.report().books().get(0))
                        .title(),
                parts);
    }

    private List<DomContent> book(BookPage page) {
        HeadlinePart headlines = new HeadlinePart(page);
        return List.of(
                headlines.summary(),
                new RangePart(page).shown(),
                headlines.headlines(),
                section(h2("Findings"), each(page.book().subjects(), s -> finding(page, s))));
    }

    private DomContent finding(BookPage page, SubjectFindings subject) {
        Explanation explanation = explained.get(subject.id());
        return new FindingPart(
                        page,
                        subject,
                        explanation == null
                                ? Page.NOTHING
                                : new ProofPart(page, explanation.books().get(page.number())).shown())
                .shown();
    }
}
