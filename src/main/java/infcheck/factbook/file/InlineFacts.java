package infcheck.factbook.file;

import infcheck.document.tree.Node;
import java.util.List;

/**
 * Facts that stand within a file of another kind, such as a test case, each as its own file would state it.
 *
 * @param systems maps of missile types
 * @param launchers maps of launcher types
 * @param inventory maps of what States declared that they had
 * @param sources maps of sources; those that the systems and launchers list themselves are known besides
 */
public record InlineFacts(List<Node> systems, List<Node> launchers, List<Node> inventory, List<Node> sources) {
    public InlineFacts {
        systems = List.copyOf(systems);
        launchers = List.copyOf(launchers);
        inventory = List.copyOf(inventory);
        sources = List.copyOf(sources);
    }
}
