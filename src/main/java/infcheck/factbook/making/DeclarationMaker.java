package infcheck.factbook.making;

import infcheck.document.tree.Node;
import infcheck.fact.Declared;
import infcheck.fact.Item;
import infcheck.fact.Part;
import infcheck.factbook.claim.ClaimMaker;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.statement.Declaration;
import infcheck.factbook.statement.FactStatement;
import infcheck.factbook.statement.SubjectIdentity;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes what a State declared of a type.
 *
 * @param item of the file, which has passed its checks
 */
public record DeclarationMaker(SubjectIdentity subject, Node item, ClaimMaker claims) {

    /** The id of the type; empty where none is named. */
    public static String type(Node item) {
        String missiles = item.textOrNull("missile-type");
        String launchers = item.textOrNull("launcher-type");
        return missiles != null ? missiles : launchers != null ? launchers : "";
    }

    /** The item that is counted, as a file has it; the usual one for its type where the file does not say. */
    public static String counted(Node item) {
        Item usual = item.has("launcher-type") ? Item.LAUNCHER : Item.MISSILE;
        return item.has("item") ? item.text("item") : EnumWords.of(usual);
    }

    public Declaration declaration() {
        return new Declaration(
                facts(),
                item.textOrNull("because"),
                claims.source(),
                claims.file().published(),
                item.at());
    }

    public List<FactStatement> statements() {
        return facts().stream()
                .map(fact -> new FactMaker(claims).fact(fact, item))
                .toList();
    }

    private List<Declared> facts() {
        return item.has("number")
                ? List.of(fact(Part.WHOLE, "number"))
                : List.of(fact(Part.DEPLOYED, "deployed"), fact(Part.NON_DEPLOYED, "non-deployed"));
    }

    private Declared fact(Part part, String key) {
        String stated = item.textOrNull("by");
        String by = stated == null ? subject.state() : stated;
        String of = String.join("/", subject.id(), "declared", by, item.text("as-of"), counted(item));
        return new Declared(
                of + "/" + key,
                subject.id(),
                by,
                EnumWords.get(Item.class, counted(item)),
                part,
                item.whole(key),
                whole("warheads", 0) * whole("missiles-per-launcher", 1),
                LocalDate.parse(item.text("as-of")));
    }

    private int whole(String key, int otherwise) {
        return item.has(key) ? item.whole(key) : otherwise;
    }
}
