package infcheck.report.change;

import infcheck.analysis.whatif.Cause;
import infcheck.analysis.whatif.SubjectEffects;
import infcheck.analysis.whatif.WhatIfAnswer;
import infcheck.report.phrase.CauseWords;
import infcheck.report.phrase.InputOrigins;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words the changes that a what-if would make. */
public record WhatIfChanges(WhatIfAnswer answer, InputOrigins origins) {

    /** The report on what would change, ready for any form. */
    public ChangeReport report() {
        return new ChangeReport(
                "what-if",
                IntStream.range(0, answer.books().size()).mapToObj(this::book).toList());
    }

    private ChangeReport.OfBook book(int number) {
        WhatIfAnswer.OfBook book = answer.books().get(number);
        ReportHeader head =
                new ReportHeader(answer.base(), origins, answer.base().books().get(number));
        Map<String, String> asked = new LinkedHashMap<>(head.lines());
        asked.put("what if", String.join("; ", answer.changes()));
        return new ChangeReport.OfBook(
                book.book(),
                book.labels(),
                head.title() + ": what if",
                asked,
                book.subjects().stream().map(this::subject).toList(),
                answer.changed().books().get(number).subjects());
    }

    /** The change that happens to one subject. */
    public ChangeReport.OfSubject subject(SubjectEffects effects) {
        return new ChangeReport.OfSubject(
                effects.change(),
                because(effects),
                effects.acts().stream()
                        .map(a -> new ChangeReport.OfAct(
                                a.change(), words(a.cause()).toList()))
                        .toList());
    }

    /** The causes that change the headline or what goes on; if neither changes, the causes that change the acts. */
    private List<String> because(SubjectEffects effects) {
        List<String> ofVerdict = Stream.of(effects.headline(), effects.now())
                .flatMap(this::words)
                .distinct()
                .toList();
        return ofVerdict.isEmpty()
                ? effects.acts().stream()
                        .flatMap(a -> words(a.cause()))
                        .distinct()
                        .toList()
                : ofVerdict;
    }

    private Stream<String> words(Cause cause) {
        return Stream.of(CauseWords.of(cause, answer.changes().size())).filter(w -> !w.isEmpty());
    }
}
