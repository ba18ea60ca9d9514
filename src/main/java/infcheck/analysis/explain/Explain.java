package infcheck.analysis.explain;

import infcheck.check.Inquiry;
import java.util.List;

/** Explains why a subject is judged as it is. */
public final class Explain {
    private final Inquiry inquiry;

    public Explain(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /**
     * The explanation of one subject, from what the rules left when they were fired.
     *
     * @param by States or {@code open sources}; empty for everybody
     * @param subject an id
     * @throws IllegalArgumentException where the inquiry is not about that subject
     */
    public Explanation of(List<String> by, String subject) {
        return new Explanation(
                inquiry.clocks(),
                inquiry.scenarios(),
                by,
                inquiry.proof(by, subject).stream()
                        .map(p -> new Explanation.OfBook(new HeadlineSentence(inquiry.clocks(), by, p).text(), p))
                        .toList());
    }
}
