package infcheck.rulebook;

/** Where in a rule file something can stand that has no place there. */
public enum Position {
    BEFORE_PACKAGE,
    AFTER_IMPORT,
    AFTER_THE_NAME,
    AMONG_ANNOTATIONS,
    IN_AN_ANNOTATION,
    FIRST_CONDITION,
    FIRST_CONSTRAINT,
    LAST_CONSTRAINT,
    BEHIND_A_COMPARISON,
    AS_OPERAND,
    IN_A_BINDING,
    AFTER_A_PATTERN,
    IN_AN_ACCUMULATE,
    BEFORE_THE_CONCLUSION,
    AS_ARGUMENT,
    BEHIND_AN_ARGUMENT,
    AFTER_THE_CONCLUSION,
    AFTER_END;

    private static final String FILE = """
            {BEFORE_PACKAGE}package infcheck.rules;
            import infcheck.fact.*;
            {AFTER_IMPORT}
            rule "VI.1.a a flight-test" {AFTER_THE_NAME}
                @provision( "VI(1)(a)" )
                {AMONG_ANNOTATIONS}
                @says( {IN_AN_ANNOTATION} "No Party flight-tests it." )
            when
                {FIRST_CONDITION}
                Parameter( name == "warheads", $limit : value )
                FlightTest( {FIRST_CONSTRAINT} $type : {IN_A_BINDING} missileType, $state : by, $act : id, $on : on {LAST_CONSTRAINT} )
                Day( subject == {AS_OPERAND} $type {BEHIND_A_COMPARISON} ) {AFTER_A_PATTERN}
                accumulate( Flown( missileType == $type, $km : km ); $sum : sum( {IN_AN_ACCUMULATE} $km ); $sum > $limit )
            then
                {BEFORE_THE_CONCLUSION}
                insertLogical( new Breach( {AS_ARGUMENT} "VI(1)(a)" {BEHIND_AN_ARGUMENT}, $state, $type, $act, $on ) );
                {AFTER_THE_CONCLUSION}
            end
            {AFTER_END}
            """;

    /** A file that is right but for what stands at this position. */
    String file(String construct) {
        return FILE.replace("{" + name() + "}", construct).replaceAll("\\{[A-Z_]+}", "");
    }
}
