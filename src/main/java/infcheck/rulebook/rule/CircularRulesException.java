package infcheck.rulebook.rule;

/** A rule rests on its own conclusion; vetting refuses such a book, so that only rules made by hand can. */
public final class CircularRulesException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    CircularRulesException(Rule rule) {
        super("`" + rule.name() + "` rests on its own conclusion");
    }
}
