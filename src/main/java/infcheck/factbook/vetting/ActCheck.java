package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.fact.ActKind;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.file.ActEntry;
import infcheck.factbook.file.FactFiles;
import infcheck.factbook.file.FirstPlaces;
import infcheck.factbook.file.SubjectFile;
import infcheck.factbook.statement.ActFact;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every act has a date of the right shape, and an id of its own where it has one. */
public final class ActCheck {
    private static final Pattern GIVEN = Pattern.compile(Stream.concat(
                    Stream.of("platform", "range", "contained", "launched", "same-as"),
                    Arrays.stream(ActKind.values()).map(EnumWords::of))
            .collect(Collectors.joining(
                    "|", "treaty-name|drone|gun-shell|deployed|booster|tests-only|booster-launcher|(", ")-[0-9]+")));

    private final Diagnostics diagnostics;
    private final FirstPlaces ids;

    public ActCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.ids = new FirstPlaces("duplicate-id", diagnostics);
    }

    public void check(FactFiles files) {
        files.subjects().forEach(this::check);
        for (Node item : files.eliminations()) {
            String type = item.textOrNull("missile-type");
            check(type == null ? "" : type, new ActEntry(ActKind.ELIMINATION, item, item.at()));
        }
    }

    private void check(SubjectFile subject) {
        String state = subject.root().textOrNull("state");
        for (ActEntry act : subject.acts()) {
            check(subject.id(), act);
            handed(state == null ? "" : state, act);
            deployed(subject, act);
        }
    }

    /** Takes an id as had by an act that was checked before. */
    public void taken(ActFact act) {
        ids.add(act.id(), act.at(), "`" + act.id() + "` is here twice");
    }

    public void check(String subject, ActEntry act) {
        if (act.body().isMap()) {
            dates(act);
            id(subject, act.body());
        }
    }

    /**
     * Demands of a transfer that it is to another State.
     *
     * @param state whose the type is; empty where that is not known
     */
    public void handed(String state, ActEntry act) {
        String stated = act.body().textOrNull("by");
        String by = stated == null ? state : stated;
        if (act.kind() == ActKind.TRANSFER && by.equals(act.body().textOrNull("to"))) {
            diagnostics.error(
                    act.body().get("to").at(),
                    "same-state",
                    "`" + by + "` had the missiles before the transfer",
                    "`to` is the State that has them afterwards; add `by`, the one that had them before, if it is another");
        }
    }

    private void deployed(SubjectFile subject, ActEntry act) {
        if (act.kind() == ActKind.DEPLOYMENT && "never".equals(subject.root().textOrNull("deployed"))) {
            diagnostics.error(
                    act.at(),
                    "never-deployed",
                    "the file says `deployed: never`, and here is a deployment",
                    "remove `deployed`, or write `possession` if the missiles were held and not deployed");
        }
    }

    private void dates(ActEntry act) {
        Node body = act.body();
        if (body.has("on") && (body.has("from") || body.has("until"))) {
            diagnostics.error(
                    body.at("on"),
                    "two-dates",
                    "`on` is beside `from` or `until`",
                    "write `on` for one date, `from` and `until` for a period");
        } else if (!body.has("on") && !body.has("from")) {
            diagnostics.error(act.at(), "missing-date", "the act has no date", shape(act));
        } else if (body.has("from") && !body.has("until") && !act.goesOn()) {
            diagnostics.error(
                    body.at("from"),
                    "missing-date",
                    "`from` has no `until`",
                    "write `on` for one date; only a possession or a deployment goes on");
        }
    }

    private static String shape(ActEntry act) {
        return act.goesOn() ? "add `from`, the first day" : "add `on`, or `from` and `until`";
    }

    private void id(String subject, Node body) {
        String id = body.textOrNull("id");
        if (id == null) {
            return;
        }
        ids.add(subject + "/" + id, body.get("id").at(), "`" + id + "` is the id of another act of `" + subject + "`");
        if (GIVEN.matcher(id).matches()) {
            diagnostics.error(
                    body.get("id").at(),
                    "reserved-id",
                    "`" + id + "` is an id of the kind that acts without one are given",
                    "choose a word that says which act it is");
        }
    }
}
