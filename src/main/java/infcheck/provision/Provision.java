package infcheck.provision;

/**
 * One cited place of a treaty, or of the law and method beside it.
 *
 * @param id the citation as written, such as {@code VI(1)(a)} or {@code VCLT 34}
 * @param says a paraphrase in one sentence
 * @param kind what the provision does: definition, counting, prohibition, exception, duty, procedure, method
 * @param encoding whether rules state it
 * @param verified how far its wording was checked: {@code text}, {@code secondary} or {@code recollection}
 */
public record Provision(String id, String says, Kind kind, Encoding encoding, Verified verified) {

    /** The function of a provision. */
    public enum Kind {
        DEFINITION,
        COUNTING,
        PROHIBITION,
        EXCEPTION,
        DUTY,
        PROCEDURE,
        METHOD
    }

    /** The extent to which the wording of a provision was verified. */
    public enum Verified {
        TEXT,
        SECONDARY,
        RECOLLECTION
    }

    /** The citation with dots, as rule names begin: {@code VI.1.a} for {@code VI(1)(a)}. */
    public String dotted() {
        return dotted(id);
    }

    /** Whether a cited place is an article or paragraph, or lies in it. */
    public static boolean within(String cited, String whole) {
        return (dotted(cited) + ".").startsWith(dotted(whole) + ".");
    }

    /** The dotted form of any citation. */
    public static String dotted(String citation) {
        return citation.replaceAll("[^A-Za-z0-9]+", ".").replaceAll("^\\.|\\.$", "");
    }
}
