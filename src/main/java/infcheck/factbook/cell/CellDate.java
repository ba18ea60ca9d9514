package infcheck.factbook.cell;

import infcheck.factbook.claim.PartialDate;

/**
 * A date that a cell gives.
 *
 * @param time the time of the day as it stands in the cell; empty where it gives none
 */
public record CellDate(PartialDate date, String time) {}
