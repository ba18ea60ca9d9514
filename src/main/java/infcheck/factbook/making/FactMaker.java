package infcheck.factbook.making;

import infcheck.document.tree.Node;
import infcheck.fact.Stated;
import infcheck.factbook.claim.Attribution;
import infcheck.factbook.claim.ClaimMaker;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.ValueKind;
import infcheck.factbook.statement.FactStatement;

/** Makes a fact of one item of a file, with its day and with those who claim and deny it. */
public record FactMaker(ClaimMaker claims) {

    FactStatement fact(Stated template, Node node) {
        return fact(template, node, ClaimedValue.NOTHING);
    }

    /** A fact with a day under a key. */
    FactStatement fact(Stated template, Node node, String key) {
        String slot = template.id() + "." + key;
        return fact(template, node, claims.value(slot, ValueKind.DAYS, node.find(key), cited(node)));
    }

    private FactStatement fact(Stated template, Node node, ClaimedValue day) {
        boolean basic = node.textOrNull("source") == null && node.textOrNull("published") == null;
        return new FactStatement(template, claims.happens(template.id(), node, cited(node)), day, basic);
    }

    private Attribution cited(Node node) {
        return claims.of(node, "claimed-by", claims.file());
    }
}
