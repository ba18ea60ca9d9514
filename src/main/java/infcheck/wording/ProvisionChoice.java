package infcheck.wording;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Provisions in words: those that hold together with "and", those of which one set or another holds with "or". */
public final class ProvisionChoice {
    private ProvisionChoice() {}

    /**
     * Sets of provisions, one of which holds: {@code VI(1)(a)}, {@code IV(1) and VI(1)(a)}, {@code VI(1)(a) or VI(1)(b)} or
     * {@code IV(1) and VI(1)(a), or V(1) and VI(1)(b)}.
     *
     * @param alternatives those without a provision are left out; of equal ones one is told
     */
    public static String text(Collection<List<String>> alternatives) {
        Set<String> told = new LinkedHashSet<>();
        alternatives.stream().filter(a -> !a.isEmpty()).forEach(a -> told.add(String.join(" and ", a)));
        boolean simple = told.stream().noneMatch(t -> t.contains(" and "));
        return told.stream().collect(Collectors.joining(simple ? " or " : ", or "));
    }
}
