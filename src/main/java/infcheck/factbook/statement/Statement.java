package infcheck.factbook.statement;

import infcheck.factbook.claim.ClaimedValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One thing stated of a subject, with all that is claimed of its values. */
public sealed interface Statement permits TypeStatement, FactStatement, RangeStatement, ActStatement {

    /** Its values, open or not, and those that nobody states; a value that it uses twice may be there twice. */
    List<ClaimedValue> values();

    /** The same with other values. */
    Statement with(UnaryOperator<ClaimedValue> change);

    /** The part of it that was known on a day; empty where nothing was. */
    Optional<Statement> knownAt(LocalDate day);

    /** Whether it may have been so by a day, whoever is right: nobody knows what is still to come. */
    boolean begunBy(LocalDate day);

    /** Whether it was known as soon as anything was known of the subject. */
    boolean basic();

    /** The facts that it makes in one world. */
    Stream<SourcedFact> facts(StatementWorld world);
}
