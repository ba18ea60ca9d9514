package infcheck.finding;

/**
 * A ground on which a breach is exempt.
 *
 * @param ground the word that the rule book declares, such as {@code NON_PARTY}
 * @param because the ground in plain words
 */
public record Ground(String ground, GroundKind kind, String provision, String because) {}
