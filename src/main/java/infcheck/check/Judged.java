package infcheck.check;

import infcheck.fact.Stated;
import infcheck.factbook.ActFact;
import java.time.LocalDate;

/**
 * An act, or one piece of a continuing one, that is judged on its day.
 *
 * @param stated the act as the fact file states it
 * @param act as the rules see it
 * @param on the day on which it is judged
 */
record Judged(ActFact stated, Stated act, LocalDate on) {}
