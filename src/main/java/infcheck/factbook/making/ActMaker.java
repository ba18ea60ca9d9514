package infcheck.factbook.making;

import infcheck.document.tree.Node;
import infcheck.fact.ActKind;
import infcheck.fact.Item;
import infcheck.fact.Method;
import infcheck.fact.Target;
import infcheck.factbook.claim.Attribution;
import infcheck.factbook.claim.ClaimMaker;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.claim.PartialDateReader;
import infcheck.factbook.claim.ValueKind;
import infcheck.factbook.file.ActEntry;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.ActStatement;
import infcheck.factbook.statement.SubjectIdentity;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the acts of one type, sorted by date and then by place, and numbers those that have no id of their own. */
public final class ActMaker {
    public static final Comparator<ActEntry> ORDER = Comparator.comparing(
                    (ActEntry act) -> act.first().orElseThrow().first())
            .thenComparing(ActEntry::at);

    private final SubjectIdentity subject;
    private final ClaimMaker claims;
    private final Map<ActKind, Integer> numbers = new EnumMap<>(ActKind.class);

    public ActMaker(SubjectIdentity subject, ClaimMaker claims) {
        this.subject = subject;
        this.claims = claims;
    }

    /** Goes on numbering after acts that are there already. */
    public ActMaker after(List<ActStatement> acts) {
        acts.forEach(act -> number(act.template()));
        return this;
    }

    List<ActStatement> acts(List<ActEntry> entries) {
        return entries.stream().sorted(ORDER).map(this::act).toList();
    }

    public ActStatement act(ActEntry entry) {
        Node body = entry.body();
        String id = subject.id() + "/" + name(entry);
        Attribution cited = claims.of(body, "claimed-by", claims.file());
        return new ActStatement(
                template(id, entry, cited),
                happens(id, entry, cited),
                day(id, entry, entry.begins(), cited),
                day(id, entry, entry.ends(), cited),
                new ActStatement.Flight(
                        claims.value(id + ".km", ValueKind.KM, body.find("km"), cited),
                        claims.value(id + ".outcome", ValueKind.OUTCOME, body.find("outcome"), cited)),
                !body.has("target"));
    }

    private String name(ActEntry entry) {
        String own = entry.body().textOrNull("id");
        return own == null ? EnumWords.of(entry.kind()) + "-" + numbers.merge(entry.kind(), 1, Integer::sum) : own;
    }

    private void number(ActFact act) {
        String numbered = act.subject() + "/" + EnumWords.of(act.kind()) + "-";
        String rest = act.id().startsWith(numbered) ? act.id().substring(numbered.length()) : "";
        if (!rest.isEmpty() && rest.chars().allMatch(Character::isDigit)) {
            numbers.merge(act.kind(), Integer.parseInt(rest), Math::max);
        }
    }

    private ClaimedValue happens(String id, ActEntry entry, Attribution cited) {
        return claims.happens(id, entry.body(), cited);
    }

    private ClaimedValue day(String id, ActEntry entry, @Nullable String key, Attribution cited) {
        return key == null
                ? ClaimedValue.NOTHING
                : claims.value(id + "." + key, ValueKind.DAYS, entry.body().find(key), cited);
    }

    private ActFact template(String id, ActEntry entry, Attribution cited) {
        Node body = entry.body();
        String stated = body.textOrNull("by");
        String by = stated == null ? subject.state() : stated;
        return new ActFact(
                id,
                entry.kind(),
                subject.kind(),
                subject.id(),
                by,
                entry.first().orElseThrow(),
                PartialDateReader.find(body, "until")
                        .filter(d -> !entry.judgedByEnd())
                        .orElse(null),
                details(entry, id, by),
                body.textOrNull("place"),
                cited.source(),
                entry.at());
    }

    private ActFact.Details details(ActEntry entry, String id, String by) {
        Node body = entry.body();
        ActFact.Details none = ActFact.Details.NONE;
        return new ActFact.Details(
                body.has("target") ? EnumWords.get(Target.class, body.text("target")) : none.target(),
                body.has("method") ? EnumWords.get(Method.class, body.text("method")) : none.method(),
                body.has("count") ? body.whole("count") : none.count(),
                body.has("item") ? EnumWords.get(Item.class, body.text("item")) : none.item(),
                body.textOrNull("to"),
                entry.isFlight() ? FlightPhrase.stated(body) : null,
                new ActDetailMaker(subject, body, id).facts(entry.kind(), by));
    }
}
