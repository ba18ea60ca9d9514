package infcheck.casebook;

import infcheck.check.Scenario;
import infcheck.diagnostic.Place;
import infcheck.factbook.FactBook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One test case of one rule.
 *
 * @param name one sentence, unique in its book
 * @param rule the rule that it is about
 * @param nearMiss whether the rule must not fire
 * @param asOf the last day that counts
 * @param under what is different from the book; null where nothing is
 * @param at the place of the case in its file
 */
public record Case(
        String name,
        TestedRule rule,
        boolean nearMiss,
        FactBook facts,
        LocalDate asOf,
        @Nullable Scenario under,
        ExpectedSubject expected,
        Place at) {}
