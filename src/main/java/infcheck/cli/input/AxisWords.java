package infcheck.cli.input;

import infcheck.analysis.sweep.AxisWanted;
import infcheck.check.Clocks;
import infcheck.cli.console.BadUsage;
import infcheck.diagnostic.Nearest;
import infcheck.diagnostic.Place;
import infcheck.fact.Milestone;
import infcheck.fact.Word;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.reference.Years;
import infcheck.rulebook.BookPatch;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.StandingDay;
import infcheck.rulebook.law.Question;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An axis as it is written on the command line. */
public record AxisWords(SubjectFacts subject, List<RuleBook> books, Clocks clocks) {
    private static final String OPTION = "--axis";
    private static final String AS_OF = "as-of";
    private static final Place HERE = Place.of(OPTION);
    private static final Pattern STANDING = Pattern.compile("([A-Z]{2})\\.(.+)\\.(from|until)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");

    /**
     * The axis that is meant.
     *
     * @throws BadUsage where it names nothing, or has ends that are none
     */
    public AxisWanted read(String text) {
        int equals = text.indexOf('=');
        String key = (equals < 0 ? text : text.substring(0, equals)).strip();
        Ends ends = equals < 0 ? null : Ends.of(text, text.substring(equals + 1).strip());
        if (key.equals(AS_OF)) {
            return new AxisWanted.AsOf(
                    ends == null ? null : day(ends.from()), ends == null ? clocks.asOf() : day(ends.to()));
        } else if (questions().contains(key)) {
            if (ends != null) {
                throw new BadUsage("`" + key + "` is a question and has no ends", "write `" + OPTION + " " + key + "`");
            }
            return new AxisWanted.Question(key);
        } else if (parameters().contains(key)) {
            Ends both = both(key, ends, "300:6000");
            return new AxisWanted.Parameter(key, number(both.from()), number(both.to()), HERE);
        }
        Optional<Function<LocalDate, BookPatch>> moved = moved(key);
        if (moved.isPresent()) {
            Ends both = both(key, ends, "1988-06-01:2019-08-02");
            return new AxisWanted.LawDay(key, day(both.from()), day(both.to()), moved.get(), HERE);
        }
        return new AxisWanted.Value(value(key), ends == null ? null : ends.from() + ".." + ends.to(), HERE);
    }

    private static Ends both(String key, @Nullable Ends ends, String example) {
        if (ends == null) {
            throw new BadUsage(
                    "`" + key + "` needs both its ends", "write `" + OPTION + " \"" + key + "=" + example + "\"`");
        }
        return ends;
    }

    /** The law in which a milestone, or the first or last day of a State's standing, is some day; empty where the key names none. */
    private Optional<Function<LocalDate, BookPatch>> moved(String key) {
        if (milestones().contains(key)) {
            return Optional.of(day -> BookPatch.moving(key, day, HERE));
        }
        Matcher standing = STANDING.matcher(key);
        return standing.matches()
                ? books.stream()
                        .map(book -> new StandingDay(
                                book,
                                standing.group(1),
                                standing.group(2),
                                standing.group(3).equals("until"),
                                HERE))
                        .filter(StandingDay::isKnown)
                        .findFirst()
                        .map(known -> known::on)
                : Optional.empty();
    }

    private Set<String> milestones() {
        return books.stream()
                .flatMap(b -> b.law().milestones().stream())
                .map(Milestone::name)
                .collect(Collectors.toSet());
    }

    /** The days of standings that can be asked for: those of the States with an entry and of the subject's. */
    private Stream<String> standings() {
        return books.stream()
                .flatMap(b -> Stream.concat(b.law().standing().states().stream(), subject.states().stream())
                        .distinct()
                        .flatMap(state -> b.known(Word.Kind.STANDING).stream()
                                .flatMap(word -> Stream.of(false, true)
                                        .map(last -> new StandingDay(b, state, word, last, HERE)))))
                .filter(StandingDay::isKnown)
                .map(day -> day.state() + "." + day.standing() + (day.last() ? ".until" : ".from"));
    }

    private String value(String key) {
        Set<String> values = subject.values();
        return List.of(key, subject.id() + "." + key, subject.id() + "/" + key).stream()
                .filter(values::contains)
                .findFirst()
                .orElseThrow(() -> new BadUsage("`" + key + "` is not an axis of `" + subject.id() + "`", hint(key)));
    }

    private String hint(String key) {
        Collection<String> known = new TreeSet<>(Set.of(AS_OF));
        subject.values().forEach(v -> known.add(v.substring(subject.id().length() + 1)));
        known.addAll(questions());
        known.addAll(parameters());
        known.addAll(milestones());
        standings().forEach(known::add);
        return Nearest.hint(key, known);
    }

    private Set<String> questions() {
        return books.stream()
                .flatMap(b -> b.questions().stream())
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    private Set<String> parameters() {
        return books.stream()
                .flatMap(b -> b.law().parameters().stream())
                .map(p -> p.name())
                .collect(Collectors.toSet());
    }

    private static double number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new BadUsage("`" + text + "` is not a number", "write the numbers alone, such as `300:6000`");
        }
        return Double.parseDouble(text);
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            Years.fault(day).ifPresent(fault -> {
                throw new BadUsage("`" + text + "` is " + fault, Years.hint());
            });
            return day;
        } catch (DateTimeParseException e) {
            throw new BadUsage("`" + text + "` is not a day", "write days, such as `as-of=1988-06-01:2019-08-02`");
        }
    }

    /** The two ends of an axis, the lower first. */
    private record Ends(String from, String to) {
        static Ends of(String axis, String text) {
            int colon = text.indexOf(':');
            String from = text.substring(0, Math.max(colon, 0)).strip();
            String to = text.substring(colon + 1).strip();
            if (from.isEmpty() || to.isEmpty()) {
                throw new BadUsage("`" + axis + "` does not have two ends", "write `range-km=300:6000`");
            }
            int order = compare(from, to);
            if (order == 0) {
                throw new BadUsage("`" + axis + "` begins where it ends", "give two ends, the lower first");
            } else if (order > 0) {
                throw new BadUsage("`" + axis + "` ends before it begins", "write `" + to + ":" + from + "`");
            }
            return new Ends(from, to);
        }

        /** Numbers by their size; days, which have one form, as texts; of all else it is told what it should be. */
        private static int compare(String from, String to) {
            if (NUMBER.matcher(from).matches() && NUMBER.matcher(to).matches()) {
                return Double.compare(Double.parseDouble(from), Double.parseDouble(to));
            }
            boolean days = DAY.matcher(from).matches() && DAY.matcher(to).matches();
            return days || from.equals(to) ? from.compareTo(to) : -1;
        }
    }
}
