package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.tree.Node;
import infcheck.factbook.file.ActEntry;
import infcheck.factbook.statement.SubjectKind;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whatever refers to a type refers to one that is known, and says nothing of it that its own file denies. */
public record ReferenceCheck(KnownTypes known, Diagnostics diagnostics) {

    /**
     * The missile type and the launcher type that an item names, if it does.
     *
     * @param own the id of the launcher type whose file it stands in, to which it cannot refer; empty where it stands in no such file
     */
    void types(Node item, String own) {
        type(item, "missile-type", SubjectKind.MISSILE_TYPE, "");
        type(item, "launcher-type", SubjectKind.LAUNCHER_TYPE, own);
    }

    /** The launcher from which an act says that something was launched, and the model of a stage. */
    public void act(ActEntry act) {
        Node body = act.body();
        type(body, "launcher", SubjectKind.LAUNCHER_TYPE, "");
        platform(body);
        Node stage = body.find("stage-like");
        if (stage != null) {
            types(stage, "");
        }
    }

    private void platform(Node body) {
        String launcher = body.textOrNull("launcher");
        String platform = body.textOrNull("platform");
        String own = launcher == null ? null : known.platforms().get(launcher);
        if (own != null && platform != null && !own.equals(platform)) {
            diagnostics.error(
                    body.get("platform").at(),
                    "other-platform",
                    "`" + launcher + "` is not a launcher of that platform: its file says `" + own + "`",
                    "remove `platform`, since the launcher says it, or name another launcher");
        }
    }

    private void type(Node item, String key, SubjectKind kind, String own) {
        String type = item.textOrNull(key);
        if (type == null || (known.ids(kind).contains(type) && !type.equals(own))) {
            return;
        }
        SortedSet<String> others = new TreeSet<>(known.ids(kind));
        others.remove(own);
        diagnostics.error(
                item.get(key).at(),
                "unknown-" + key,
                "no " + (own.isEmpty() ? "" : "other ") + key.replace('-', ' ') + " has the id `" + type + "`",
                others.isEmpty()
                        ? "give the folder of facts, so that the file of that type is read too"
                        : Nearest.hint(type, others));
    }
}
