package infcheck.check;

import infcheck.fact.Act;
import infcheck.factbook.ActFact;

/**
 * An act, or one piece of a continuing one, that is judged on its day.
 *
 * @param stated the act as the fact file states it
 * @param act as the rules see it
 */
record Judged(ActFact stated, Act act) {}
