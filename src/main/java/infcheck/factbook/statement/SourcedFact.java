package infcheck.factbook.statement;

import infcheck.diagnostic.Place;
import infcheck.fact.Stated;

/** A fact with the source that states it and its place in the file. */
public record SourcedFact(Stated fact, String source, Place at) {}
