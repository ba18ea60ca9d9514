package infcheck.report.phrase;

import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words why a subject has its headline, in the terms of the book, and what these terms mean. */
public record HeadlineReason(BookPhrases phrases) {

    /** The words that fit a table cell. */
    public String words(SubjectFindings subject) {
        OpinionPhrase stance = stance(subject);
        if (stance.open()) {
            return stance.few();
        }
        return switch (subject.status()) {
            case VIOLATION, DISPUTED -> joined(provisions(subject));
            case COMPLIANT -> "duty of " + joined(provisions(subject));
            case EXEMPT -> exempt(subject);
            case INDETERMINATE, OUT_OF_SCOPE ->
                joined(CommonReasons.of(subject).stream().map(Reason::reason));
        };
    }

    private OpinionPhrase stance(SubjectFindings subject) {
        return new OpinionPhrase(phrases, subject.status(), subject.views());
    }

    private String exempt(SubjectFindings subject) {
        String words = joined(grounds(subject).map(Ground::ground));
        return switch (subject.butFor().size()) {
            case 0 -> "act by act: " + words;
            case 1 -> "but for " + words;
            default -> phrases.status(Status.EXEMPT) + " on each of " + words;
        };
    }

    private static Stream<Ground> grounds(SubjectFindings subject) {
        return subject.butFor().isEmpty()
                ? subject.findings().stream()
                        .flatMap(f -> f.breaches().stream())
                        .flatMap(b -> b.grounds().stream())
                : subject.butFor().stream();
    }

    /** The provisions that gave the headline. */
    private static Stream<String> provisions(SubjectFindings subject) {
        return subject.findings().stream()
                .filter(f -> f.status() == subject.status())
                .flatMap(HeadlineReason::cited);
    }

    private static Stream<String> cited(Finding finding) {
        Stream<String> breaches = finding.breaches().stream()
                .filter(b -> b.status() == finding.status())
                .map(b -> b.provision());
        return Stream.concat(breaches, finding.duties().stream().map(d -> d.provision()));
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(", "));
    }

    /** The words that the cells of some subjects use, with their meanings. */
    public Map<String, String> legend(List<SubjectFindings> subjects) {
        Map<String, String> legend = new TreeMap<>();
        List<SubjectFindings> closed =
                subjects.stream().filter(s -> !stance(s).open()).toList();
        for (SubjectFindings subject : closed) {
            switch (subject.status()) {
                case VIOLATION, DISPUTED, COMPLIANT -> {}
                case EXEMPT -> grounds(subject).forEach(g -> legend.putIfAbsent(g.ground(), g.because()));
                case INDETERMINATE, OUT_OF_SCOPE ->
                    CommonReasons.of(subject).forEach(r -> legend.putIfAbsent(r.reason(), r.because()));
            }
        }
        return legend;
    }
}
