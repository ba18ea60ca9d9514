package infcheck.factbook;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.Node;
import infcheck.fact.ActKind;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every act has a date of the right shape, and an id of its own where it has one. */
final class ActCheck {
    private static final Pattern GIVEN = Pattern.compile(Stream.concat(
                    Stream.of("platform", "range", "contained", "launched", "same-as"),
                    Arrays.stream(ActKind.values()).map(Words::of))
            .collect(Collectors.joining("|", "treaty-name|drone|booster|tests-only|booster-launcher|(", ")-[0-9]+")));

    private final Diagnostics diagnostics;
    private final Firsts ids;

    ActCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.ids = new Firsts("duplicate-id", diagnostics);
    }

    void check(FactFiles files) {
        files.subjects().forEach(s -> s.acts().forEach(act -> check(s.id(), act)));
        for (Node item : files.eliminations()) {
            String type = item.textOrNull("missile-type");
            check(type == null ? "" : type, new ActEntry(ActKind.ELIMINATION, item, item.at()));
        }
    }

    /** Takes an id as had by an act that was checked before. */
    void taken(ActFact act) {
        ids.add(act.id(), act.at(), "`" + act.id() + "` is there twice");
    }

    void check(String subject, ActEntry act) {
        if (act.body().isMap()) {
            dates(act);
            id(subject, act.body());
        }
    }

    private void dates(ActEntry act) {
        Node body = act.body();
        if (body.has("on") && (body.has("from") || body.has("until"))) {
            diagnostics.error(
                    body.at("on"),
                    "two-dates",
                    "`on` stands beside `from` or `until`",
                    "write `on` for one date, `from` and `until` for a period");
        } else if (!body.has("on") && !body.has("from")) {
            diagnostics.error(act.at(), "missing-date", "the act has no date", shape(act));
        } else if (body.has("from") && !body.has("until") && !act.goesOn()) {
            diagnostics.error(
                    body.at("from"),
                    "missing-date",
                    "`from` stands without `until`",
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
