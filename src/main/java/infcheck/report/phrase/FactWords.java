package infcheck.report.phrase;

import infcheck.fact.Exemption;
import infcheck.finding.FactRead;
import infcheck.finding.Origin;
import infcheck.finding.Proof;
import infcheck.finding.ProofCondition;
import infcheck.finding.ValueRead;
import java.util.List;
import java.util.stream.Collectors;

/** Facts in proofs, in a reader's words. */
public final class FactWords {
    private static final String EXEMPTION = Exemption.class.getSimpleName();

    private FactWords() {}

    /** A derived fact; of an exemption what it defeats. */
    public static String title(Proof proof) {
        String defeated = defeated(proof);
        return proof.type() + ": "
                + (defeated.isEmpty()
                        ? texts(proof.values())
                        : proof.values().get(0).text() + ", which defeats " + defeated);
    }

    /** The breach that an exemption defeats; empty for other facts. */
    public static String defeated(Proof proof) {
        return proof.type().equals(EXEMPTION) ? proof.values().get(1).text() : "";
    }

    public static String texts(List<ValueRead> values) {
        return values.stream().map(ValueRead::text).distinct().collect(Collectors.joining(", "));
    }

    /** The type and what was read, such as {@code Flown: km 620, on 1990-05-01}. */
    public static String values(FactRead fact) {
        return fact.type() + ": "
                + fact.values().stream()
                        .map(v -> v.name() + " " + v.text())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** The words for what a condition looked at, before the facts are listed; empty if the facts say it themselves. */
    public static String seen(ProofCondition condition) {
        return switch (condition.kind()) {
            case MATCH, OR, EXISTS -> "";
            case NOT ->
                switch (condition.passed().size()) {
                    case 0 -> "there is none to look at";
                    case 1 -> "not the one that it looked at:";
                    default -> "none of the " + condition.passed().size() + " that it looked at:";
                };
            case ACCUMULATE ->
                "comes to " + condition.result() + ", over " + condition.found().size() + ":";
        };
    }

    /** The words for where a fact comes from. */
    public static String origin(Origin origin) {
        if (origin instanceof Origin.File file) {
            String at = FactPlaces.line(file.at());
            return file.source().equals(at) ? at : at + "; " + file.source();
        } else if (origin instanceof Origin.Law law) {
            return law.provision() + "; " + FactPlaces.line(law.at())
                    + (law.source() == null ? "" : "; " + law.source());
        } else if (origin instanceof Origin.Derived derived) {
            return "by rule " + String.join("; ", derived.rules());
        }
        return origin instanceof Origin.Proven ? "proved" : "a day to be judged";
    }
}
