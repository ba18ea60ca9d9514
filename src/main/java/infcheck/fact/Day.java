package infcheck.fact;

import java.time.LocalDate;

/** A date on which a subject has to be judged; the checker adds it. */
public record Day(@Id(IdKind.SUBJECT) String subject, LocalDate on) implements Stated {
    @Override
    public String id() {
        return subject + "@" + on;
    }
}
