package infcheck.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a text component whose values are words that a rule book declares. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Word {

    /** Where the word is declared. */
    Kind value();

    /** The lists of words of a rule book. */
    enum Kind {
        TERM,
        GROUND,
        REASON,
        STANDING,
        REGION,
        PROVISION,
        PARAMETER,
        MILESTONE,
        DEADLINE,
        READING
    }
}
