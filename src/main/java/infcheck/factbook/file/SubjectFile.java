package infcheck.factbook.file;

import infcheck.document.tree.Node;
import infcheck.fact.FlightPath;
import infcheck.factbook.claim.EnumWords;
import infcheck.factbook.statement.SubjectIdentity;
import infcheck.factbook.statement.SubjectKind;
import java.util.List;

/**
 * One subject as its file states it, before it is trusted: what is missing or misspelt there is left out here.
 *
 * @param stem the name of the file without its ending
 * @param inFolder whether the file lies where its name must be the id
 */
public record SubjectFile(SubjectKind kind, String stem, boolean inFolder, Node root) {

    public String id() {
        String id = root.textOrNull("id");
        return id == null ? stem : id;
    }

    boolean aerodynamic() {
        return EnumWords.of(FlightPath.AERODYNAMIC).equals(root.textOrNull("flight-path"));
    }

    /** Whether the file has one word for what carries the type. */
    public boolean pathKnown() {
        return root.textOrNull("flight-path") != null;
    }

    public List<Node> names() {
        return root.items("names").stream().filter(Node::isValue).toList();
    }

    public List<ActEntry> acts() {
        return root.items("acts").stream()
                .flatMap(item -> ActEntry.of(item).stream())
                .toList();
    }

    public List<RangeEntry> ranges() {
        Node range = root.find("range-km");
        if (range == null) {
            return List.of();
        }
        List<Node> all = range.isList() ? range.items() : List.of(range);
        return all.stream().map(node -> new RangeEntry(node, aerodynamic())).toList();
    }

    public SubjectIdentity name() {
        List<String> names = names().stream().map(Node::text).toList();
        return new SubjectIdentity(id(), kind, names, root.text("state"), root.at(), warheads());
    }

    /**
     * The number of warheads that one missile carries, or that one launcher can launch at one time; 1 where nothing is declared.
     */
    private int warheads() {
        return declared("warheads", 1) * declared("missiles-per-launcher", 1);
    }

    private int declared(String key, int otherwise) {
        return root.has(key) ? root.whole(key) : otherwise;
    }
}
