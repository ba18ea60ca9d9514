package infcheck.report;

import infcheck.finding.BreachFound;
import infcheck.finding.Ground;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The grounds on which a subject's acts are exempt.
 *
 * @param common those that every exempt breach has, so that each would do alone
 * @param all every one that some breach has
 */
record Grounds(List<Ground> common, List<Ground> all) {

    static Grounds of(SubjectFindings subject) {
        return of(subject.findings().stream()
                .flatMap(f -> f.breaches().stream())
                .filter(b -> b.status() == Status.EXEMPT)
                .toList());
    }

    static Grounds of(List<BreachFound> exempt) {
        Set<Ground> all = new LinkedHashSet<>();
        exempt.forEach(b -> all.addAll(b.grounds()));
        List<Ground> common = all.stream()
                .filter(g -> exempt.stream().allMatch(b -> b.grounds().contains(g)))
                .toList();
        return new Grounds(common, List.copyOf(all));
    }
}
