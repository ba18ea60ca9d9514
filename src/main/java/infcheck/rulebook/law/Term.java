package infcheck.rulebook.law;

import infcheck.fact.Word;
import infcheck.finding.GroundKind;
import org.jspecify.annotations.Nullable;

/**
 * A word that the rule book declares: a term, ground, reason, standing, treaty name or region.
 *
 * @param word as rules write it
 * @param says the word in plain words; for a ground or reason the rest of a sentence after "because"
 * @param groundKind for a ground; otherwise null
 * @param label for a term, the short label of a class of subjects in tables; null for a term that is no class
 */
public record Term(
        Word.Kind list,
        String word,
        String says,
        String provision,
        @Nullable GroundKind groundKind,
        @Nullable String label) {}
