package infcheck.factbook.statement;

import infcheck.fact.Item;

/** The kind of a subject; files and reports write {@code missile-type} and {@code launcher-type}. */
public enum SubjectKind {
    MISSILE_TYPE(Item.MISSILE),
    LAUNCHER_TYPE(Item.LAUNCHER);

    private final Item item;

    SubjectKind(Item item) {
        this.item = item;
    }

    /** The item that is counted of such a type where nothing else is said. */
    public Item item() {
        return item;
    }
}
