package infcheck.engine;

import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.rule;
import static infcheck.rulebook.TypedRules.then;

import infcheck.fact.Classified;
import infcheck.fact.Day;
import infcheck.rulebook.rule.Conclusion;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** One construct of the subset as a rule, twice: as text for Drools' stock build, and as the typed tree that says the same. */
record Construct(String name, String text, Rule tree) {

    /** A rule over {@code $type} and {@code $on}, which concludes that they are classified by the construct's name. */
    static Construct of(String name, String when, Condition... tree) {
        Conclusion then = then(Classified.class, "$type", name, "$on");
        return of(name, when, "Classified( $type, \"" + name + "\", $on )", rule(name, then, tree));
    }

    static Construct of(String name, String when, String then, Rule tree) {
        String text = """
                rule "%s"
                    @says( "A rule of a test." )
                when
                    %s
                then
                    insertLogical( new %s );
                end
                """.formatted(name, when, then);
        return new Construct(name, text, tree);
    }

    static List<Construct> all() {
        return Stream.of(
                        PatternConstructs.all(),
                        JoinConstructs.all(),
                        AccumulateConstructs.all(),
                        DerivedConstructs.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<Rule> trees() {
        return all().stream().map(Construct::tree).toList();
    }

    /** {@code Day( $type : subject, $on : on )}. */
    static Condition day() {
        return a(Day.class, bind("$type", "subject"), bind("$on", "on"));
    }

    @Override
    public String toString() {
        return name;
    }
}
