package infcheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import infcheck.analysis.enumerate.Enumeration;
import infcheck.analysis.enumerate.EnumerationResult;
import infcheck.fact.Day;
import infcheck.fact.Reading;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import infcheck.rulebook.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the enumeration says of the shipped books, pinned: a rule that changes it shows here what it changes. */
class EnumerationTableTest {
    /** A small product: what it leaves out of a rule's cells varies one value at a time. */
    private static final int FEW = 20;

    @Test
    void the_table_of_the_pledge() {
        check("moratorium-2019");
    }

    @Tag("long")
    @Test
    void the_table_of_the_treaty() {
        check("inf-treaty");
    }

    private static void check(String id) {
        RuleBook book = RuleBooks.read(Path.of("rules", id)).get(0);
        EnumerationResult found = Enumeration.of(book, FEW);
        assertThat(found.rules()).extracting(EnumerationResult.OfRule::rule).isEqualTo(book.rules());
        Golden.check("analysis/enumeration-" + book.id() + ".txt", table(found));
    }

    private static String table(EnumerationResult found) {
        return Stream.of(
                        Stream.of(
                                found.rules().size() + " rules, " + found.cells() + " cells", "", "cells  fire  rule"),
                        found.rules().stream().map(EnumerationTableTest::line),
                        section("unreachable", found.unreachable().stream().flatMap(EnumerationTableTest::lines)),
                        section("subsumed", found.subsumed().stream().flatMap(EnumerationTableTest::lines)),
                        section("underived", found.underived().stream().flatMap(EnumerationTableTest::lines)),
                        section("gaps", found.gaps().stream().flatMap(EnumerationTableTest::lines)),
                        section(
                                "contradictions",
                                found.contradictions().stream().flatMap(EnumerationTableTest::lines)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> section(String title, Stream<String> lines) {
        List<String> all = lines.toList();
        return Stream.concat(Stream.of("", title), all.isEmpty() ? Stream.of("none") : all.stream());
    }

    private static String line(EnumerationResult.OfRule of) {
        return String.format(
                java.util.Locale.ROOT,
                "%5d %5d  %s",
                of.cells(),
                of.firing(),
                of.rule().name());
    }

    private static Stream<String> lines(EnumerationResult.Unreachable of) {
        String why = of.missing().isEmpty() ? "" : ": nothing makes " + of.missing();
        return with(of.rule().name() + why, of.facts());
    }

    private static Stream<String> lines(EnumerationResult.Subsumed of) {
        String how = of.mutual() ? " is the same as " : " is within ";
        return with(of.rule().name() + how + of.by().name(), of.facts());
    }

    private static Stream<String> lines(EnumerationResult.Underived of) {
        return with(
                of.list() + " " + of.word() + " of "
                        + of.rules().stream().map(Rule::name).toList(),
                of.facts());
    }

    private static Stream<String> lines(EnumerationResult.Gap of) {
        return with(of.cells() + " cells: " + of.act() + " of " + of.terms(), of.facts());
    }

    private static Stream<String> lines(EnumerationResult.Contradiction of) {
        return with(of.cells() + " cells: " + of.says() + ", and " + of.reason(), of.facts());
    }

    /** Days are left out: there is one for each type and act. */
    private static Stream<String> with(String title, List<Stated> facts) {
        return Stream.concat(
                Stream.of("- " + title),
                facts.stream()
                        .filter(f -> !(f instanceof Day))
                        .map(f -> f instanceof Reading r ? r.name() + ": " + r.answer() : f.toString())
                        .map(text -> "    " + text));
    }
}
