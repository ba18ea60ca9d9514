package infcheck.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;

/** Marks a text component whose values are words that a rule book declares. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Word {

    /** The list of a rule book that declares the word. */
    Kind value();

    /** The lists of words of a rule book. */
    enum Kind {
        TERM,
        GROUND,
        REASON,
        STANDING,
        TREATY_NAME,
        REGION,
        PROVISION,
        PARAMETER,
        MILESTONE,
        DEADLINE,
        READING;

        /** The kind in words, such as {@code treaty name}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
