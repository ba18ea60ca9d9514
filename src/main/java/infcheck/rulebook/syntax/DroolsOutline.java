package infcheck.rulebook.syntax;

import infcheck.diagnostic.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The reading of Drools' parser, as the nested lists of {@link SyntaxOutline}.
 *
 * <p>Classes are compared exactly, and everything that is not expected becomes the empty list, which equals no shape.
 */
public final class DroolsOutline {
    private static final List<?> UNEXPECTED = List.of();

    private DroolsOutline() {}

    static List<?> of(RuleDescr rule) {
        boolean plain = rule.getClass() == RuleDescr.class
                && rule.getLhs().getClass() == AndDescr.class
                && !rule.hasParent()
                && rule.getUnit() == null
                && rule.getAttributes().isEmpty()
                && rule.getNamedConsequences().isEmpty();
        return plain
                ? List.of(
                        rule.getName(),
                        rule.getAnnotations().stream().map(DroolsOutline::of).collect(Collectors.toSet()),
                        children(rule.getLhs()),
                        tokens(String.valueOf(rule.getConsequence())))
                : UNEXPECTED;
    }

    private static List<?> of(AnnotationDescr annotation) {
        Map<String, Object> values = annotation.getValueMap();
        Object value = values.get("value");
        return values.size() == 1 && value != null ? List.of(annotation.getName(), value) : UNEXPECTED;
    }

    private static List<?> children(ConditionalElementDescr element) {
        return element.getDescrs().stream().map(child -> of((BaseDescr) child)).toList();
    }

    private static List<?> of(BaseDescr condition) {
        if (condition.getClass() == PatternDescr.class) {
            return of((PatternDescr) condition);
        }
        if (condition.getClass() == NotDescr.class) {
            return quantified("not", (NotDescr) condition);
        }
        if (condition.getClass() == ExistsDescr.class) {
            return quantified("exists", (ExistsDescr) condition);
        }
        return condition.getClass() == OrDescr.class ? List.of("or", children((OrDescr) condition)) : UNEXPECTED;
    }

    private static List<?> quantified(String word, ConditionalElementDescr element) {
        List<?> children = children(element);
        return children.size() == 1 ? List.of(word, children.get(0)) : UNEXPECTED;
    }

    private static List<?> of(PatternDescr pattern) {
        boolean plain = !pattern.isQuery()
                && !pattern.isUnification()
                && pattern.getBehaviors().isEmpty()
                && pattern.getAnnotations().isEmpty()
                && pattern.getConstraint().getClass() == AndDescr.class;
        if (!plain) {
            return UNEXPECTED;
        }
        return pattern.getSource() == null ? matched(pattern) : accumulated(pattern);
    }

    private static List<?> matched(PatternDescr pattern) {
        String variable = pattern.getIdentifier();
        return List.of("pattern", variable == null ? "" : variable, pattern.getObjectType(), constraints(pattern));
    }

    private static List<?> constraints(PatternDescr pattern) {
        return pattern.getDescrs().stream().map(DroolsOutline::constraint).toList();
    }

    private static Object constraint(BaseDescr constraint) {
        return constraint.getClass() == ExprConstraintDescr.class
                ? tokens(((ExprConstraintDescr) constraint).getExpression())
                : UNEXPECTED;
    }

    private static List<?> accumulated(PatternDescr result) {
        if (result.getSource().getClass() != AccumulateDescr.class || result.getIdentifier() != null) {
            return UNEXPECTED;
        }
        AccumulateDescr accumulate = (AccumulateDescr) result.getSource();
        boolean plain = accumulate.getFunctions().size() == 1 && accumulate.isSinglePattern();
        return plain ? accumulated(accumulate, constraints(result)) : UNEXPECTED;
    }

    private static List<?> accumulated(AccumulateDescr accumulate, List<?> limits) {
        AccumulateFunctionCallDescr function = accumulate.getFunctions().get(0);
        return List.of(
                "accumulate",
                of((BaseDescr) accumulate.getInputPattern()),
                function.getBind(),
                function.getFunction(),
                List.of(function.getParams()),
                limits);
    }

    /** The tokens of a text that Drools kept as it was; a fault gives a token that equals no other. */
    private static String tokens(String text) {
        List<Token> tokens = new Lexer(new SourceText("", text), new Diagnostics()).tokens();
        return Token.spaced(tokens.subList(0, tokens.size() - 1));
    }
}
