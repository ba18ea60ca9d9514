package infcheck.report.html;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import infcheck.analysis.explain.Explanation;
import infcheck.finding.FactRead;
import infcheck.finding.Origin;
import infcheck.finding.Proof;
import infcheck.finding.ProofCondition;
import infcheck.finding.ProofStep;
import infcheck.finding.ProvenFinding;
import infcheck.finding.ProvenWorld;
import infcheck.report.page.TerminalText;
import infcheck.report.phrase.FactPlaces;
import infcheck.report.phrase.FactWords;
import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a page with the proofs of a subject, folded up, down to rule, condition, fact and source; each is shown once. */
final class ProofPart {
    private static final int SHOWN = 6;

    private final BookPage page;
    private final Explanation.OfBook explained;
    private final Set<Proof> told = Collections.newSetFromMap(new IdentityHashMap<>());

    ProofPart(BookPage page, Explanation.OfBook explained) {
        this.page = page;
        this.explained = explained;
    }

    DomContent shown() {
        return div(
                attrs(".proofs"),
                h4("Proof"),
                p(TerminalText.safe(explained.sentence())),
                each(explained.proof().worlds(), this::world));
    }

    private DomContent world(ProvenWorld world) {
        return details(
                summary(
                        text(TerminalText.safe(world(world.by(), world.presumed()))),
                        StatusMark.word(page.phrases(), world.status())),
                each(world.findings(), this::finding));
    }

    private static String world(List<String> by, List<ProvenWorld.Presumed> presumed) {
        String who = by.isEmpty() ? "" : "as " + String.join(", ", by) + " would have it, ";
        String values = presumed.stream().map(p -> p.fact() + " = " + p.value()).collect(Collectors.joining(", "));
        return who + (values.isEmpty() ? "" : "with " + values + ": ");
    }

    private DomContent finding(ProvenFinding proven) {
        String kind = proven.finding().act() == null
                ? "no act"
                : proven.finding().act().kind();
        String acts = proven.acts() > 1 ? ", " + proven.acts() + " acts" : "";
        return details(
                summary(
                        text(TerminalText.safe(kind + " by " + proven.finding().by() + acts
                                + (proven.period().isEmpty() ? "" : ", " + proven.period()) + ": ")),
                        StatusMark.word(page.phrases(), proven.finding())),
                ul(each(proven.proofs(), proof -> li(proof(proof)))));
    }

    private DomContent proof(Proof proof) {
        String name = TerminalText.safe(FactWords.title(proof));
        return told.add(proof)
                ? details(summary(name), div(each(proof.steps(), this::step)))
                : text(name + ", proved above");
    }

    private DomContent step(ProofStep step) {
        return div(
                attrs(".step"),
                p(text("by rule " + TerminalText.safe(step.rule()) + " [" + step.provision() + "; "
                        + FactPlaces.line(step.at()) + "]")),
                p(attrs(".note"), TerminalText.safe(step.says())),
                ul(each(step.conditions(), this::condition)));
    }

    private LiTag condition(ProofCondition condition) {
        List<FactRead> facts = Stream.concat(condition.found().stream(), condition.passed().stream())
                .toList();
        LiTag item = li(code(TerminalText.safe(condition.text())), text(" " + FactWords.seen(condition)));
        item.with(ul(each(facts.stream().limit(SHOWN).toList(), this::fact)));
        int more = facts.size() - SHOWN;
        return more > 0 ? item.with(text("and " + more + " more")) : item;
    }

    private LiTag fact(FactRead fact) {
        if (fact.origin() instanceof Origin.Proven proven) {
            return li(proof(proven.proof()));
        }
        LiTag item = li(text(TerminalText.safe(FactWords.values(fact)) + " ["));
        if (fact.origin() instanceof Origin.File file) {
            String at = FactPlaces.line(file.at());
            item.with(text(file.source().equals(at) ? at : at + "; "));
            item.with(file.source().equals(at) ? text("") : page.sources().link(file.source()));
        } else {
            item.with(text(TerminalText.safe(FactWords.origin(fact.origin()))));
        }
        return item.with(text("]"));
    }
}
