package infcheck.witness;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.casebook.Case;
import infcheck.casebook.CaseBook;
import infcheck.factbook.FactBook;
import infcheck.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shipped rules over facts that hold in sets of worlds drawn by chance.
 *
 * <p>What several cases state under one id is one open value here; so many a fact of the law is open too.
 */
class RelabelledAgreementTest {
    private static final int SOME_FILES = 13;

    @Test
    void engine_and_plain_evaluator_agree_on_some_mixed_cases() {
        BookEngines.cases(SOME_FILES).forEach(book -> agree(book, 8));
    }

    @Tag("long")
    @Test
    void engine_and_plain_evaluator_agree_on_many_mixed_cases_and_most_rules_match() {
        for (CaseBook book : BookEngines.cases(1)) {
            assertThat(agree(book, 150)).hasSizeGreaterThan(book.book().rules().size() * 9 / 10);
        }
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"1991-01-01", "2019-02-01", "2026-11-24"})
    void they_agree_on_the_shipped_facts_held_in_other_worlds(LocalDate asOf) {
        FactBook facts = Shipped.FACTS;
        for (RuleBook book : BookEngines.BOOKS) {
            for (int seed = 0; seed < 3; seed++) {
                Random random = new Random(seed);
                Relabelled relabelled = new Relabelled(random, new RandomWorlds(random, 6));
                relabelled.add(ShippedWorlds.of(book, facts, asOf).facts());
                assertThat(relabelled.agree(book).derived()).isGreaterThan(500);
            }
        }
    }

    /** The names of the rules that match in any of so many draws; every case is dealt before one returns. */
    private static Set<String> agree(CaseBook book, int draws) {
        Set<String> matched = new TreeSet<>();
        Deque<Case> pack = new ArrayDeque<>();
        for (int seed = 0; seed < draws; seed++) {
            Random random = new Random(seed);
            Relabelled relabelled = new Relabelled(random, new RandomWorlds(random, 4 + random.nextInt(8)));
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                relabelled.add(
                        ShippedWorlds.of(book.book(), deal(book, pack, random)).facts());
            }
            relabelled.agree(book.book()).matches().keySet().forEach(match -> matched.add(match.rule()));
        }
        return matched;
    }

    /** The next case of the pack; an empty pack is filled with every case, shuffled. */
    private static Case deal(CaseBook book, Deque<Case> pack, Random random) {
        if (pack.isEmpty()) {
            List<Case> shuffled = new ArrayList<>(book.cases());
            Collections.shuffle(shuffled, random);
            pack.addAll(shuffled);
        }
        return pack.pop();
    }
}
