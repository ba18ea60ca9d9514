package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.fact.Item;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.file.FactFiles;
import infcheck.factbook.file.FirstPlaces;
import infcheck.factbook.making.DeclarationMaker;
import java.util.List;

/** Every declaration is of one type, has one number or that of each part, and is there once. */
public final class DeclarationCheck {
    private static final List<String> TYPES = List.of("missile-type", "launcher-type");

    private final FactFiles files;
    private final Diagnostics diagnostics;
    private final FirstPlaces firsts;

    DeclarationCheck(FactFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
        this.firsts = new FirstPlaces("declared-twice", diagnostics);
    }

    void check() {
        files.inventory().stream().filter(Node::isMap).forEach(this::check);
    }

    private void check(Node item) {
        type(item);
        numbers(item);
        launchers(item);
        String day = item.textOrNull("as-of");
        String type = DeclarationMaker.type(item);
        if (day != null && !type.isEmpty()) {
            String key = String.join(" ", type, DeclarationMaker.counted(item), day, files.by(item, type));
            firsts.add(key, item.at(), "of `" + type + "` this is already declared");
        }
    }

    private void type(Node item) {
        if (TYPES.stream().noneMatch(item::has)) {
            diagnostics.error(
                    item.at(),
                    "missing-key",
                    "the declaration has no type",
                    "add `missile-type`, or `launcher-type` where the launchers have a file of their own");
        } else if (TYPES.stream().allMatch(item::has)) {
            diagnostics.error(
                    item.at("launcher-type"),
                    "two-types",
                    "`launcher-type` is beside `missile-type`",
                    "write one of them; launchers without a file are `missile-type` with `item: launcher`");
        }
    }

    private void numbers(Node item) {
        boolean parts = item.has("deployed") && item.has("non-deployed");
        boolean part = item.has("deployed") || item.has("non-deployed");
        if (part == item.has("number") || part != parts) {
            diagnostics.error(
                    item.at(),
                    "numbers",
                    "the declaration needs `deployed` and `non-deployed`, or `number`",
                    "write both parts; `number` alone where only the sum of them is known");
        }
    }

    private void launchers(Node item) {
        if (item.has("missiles-per-launcher") && !DeclarationMaker.counted(item).equals(EnumWords.of(Item.LAUNCHER))) {
            diagnostics.error(
                    item.at("missiles-per-launcher"),
                    "wrong-key",
                    "`missiles-per-launcher` belongs to launchers",
                    "add `item: launcher`, or remove it");
        }
    }
}
