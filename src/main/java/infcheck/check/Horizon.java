package infcheck.check;

import java.time.LocalDate;
import java.util.SortedSet;

/**
 * What cuts the time in which acts are judged, whatever the acts.
 *
 * @param law the days on which the law changes
 * @param meetings where acts of different subjects meet
 * @param asOf the last day that counts
 */
record Horizon(SortedSet<LocalDate> law, Meetings meetings, LocalDate asOf) {}
