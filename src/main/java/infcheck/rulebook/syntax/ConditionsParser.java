package infcheck.rulebook.syntax;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the conditions of a rule; after a fault it goes on with the next condition, so that all faults are told at once. */
public final class ConditionsParser {
    private static final int MOST_FAULTS = 20;
    private static final Set<String> AFTER = Set.of("insertLogical", "insert", "end", "rule");
    private static final Set<String> STARTS = Set.of("not", "exists", "accumulate", "(");

    private final TokenCursor cursor;
    private final Diagnostics diagnostics;
    private final ConditionParser parser;
    private int faults;

    ConditionsParser(TokenCursor cursor, Diagnostics diagnostics) {
        this.cursor = cursor;
        this.diagnostics = diagnostics;
        this.parser = new ConditionParser(cursor);
    }

    /**
     * The conditions up to {@code then} that have no fault.
     *
     * @throws BadInputException where there is no condition at all, or too many have faults
     */
    List<SyntaxTree.Condition> conditions() {
        List<SyntaxTree.Condition> conditions = new ArrayList<>();
        while (cursor.isBad() || !endsConditions()) {
            int mark = cursor.mark();
            try {
                conditions.add(parser.condition());
            } catch (BadInputException fault) {
                told(fault);
                recover(mark);
            }
        }
        if (conditions.isEmpty() && faults == 0 && cursor.at("then")) {
            String cure = "state at least one between `when` and `then`";
            throw SyntaxError.at(cursor.peek(), "no-condition", "the rule has no condition", cure);
        }
        return conditions;
    }

    /** Whether a condition had a fault and was left out. */
    boolean damaged() {
        return faults > 0;
    }

    private void told(BadInputException fault) {
        faults++;
        if (faults == MOST_FAULTS) {
            throw fault;
        }
        fault.diagnostics().forEach(diagnostics::add);
    }

    private void recover(int mark) {
        if (cursor.mark() == mark) {
            cursor.skip();
        }
        while (!cursor.atEnd() && !(cursor.isFirst() && !cursor.isBad() && isStart())) {
            cursor.skip();
        }
    }

    private boolean isStart() {
        Token here = cursor.peek();
        return endsConditions()
                || STARTS.contains(here.text())
                || (cursor.isFollowedBy("(") && here.isWord() && !here.is("in"))
                || (cursor.isFollowedBy(":") && here.isVariable() && cursor.beginsPattern());
    }

    /** Also before a word that stands where {@code then} belongs. */
    private boolean endsConditions() {
        Token here = cursor.peek();
        return here.isEnd()
                || here.text().equalsIgnoreCase("then")
                || AFTER.contains(here.text())
                || (cursor.isAlone() && here.isWord() && cursor.isFollowedBy("insertLogical"));
    }
}
