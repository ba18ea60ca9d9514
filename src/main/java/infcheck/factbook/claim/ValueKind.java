package infcheck.factbook.claim;

import infcheck.document.tree.Node;
import infcheck.fact.FlightPath;
import infcheck.reference.Years;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of value that may be open, each as people write it. */
public enum ValueKind {
    KM {
        @Override
        public Optional<StatedValue> parse(String text) {
            return Kilometres.parse(text);
        }

        @Override
        Stream<StatedValue> stated(Node value) {
            return Stream.of(Kilometres.of(value));
        }

        @Override
        public List<Extent> everything() {
            return List.of(Kilometres.EVERYTHING);
        }

        @Override
        public String hint() {
            return "write kilometres above 0 and at most 40000: `480`, `500..5500`, `500..`, `..300` or `unlimited`";
        }
    },
    DAYS {
        @Override
        public Optional<StatedValue> parse(String text) {
            return PartialDateReader.parse(text)
                    .filter(date -> Years.have(date.first()))
                    .map(date -> new StatedValue(date.days(), text));
        }

        @Override
        public String hint() {
            return "write a day `2019-08-18`, a month `2019-08` or a year `2019`; " + Years.hint();
        }
    },
    FLIGHT_PATH {
        @Override
        List<String> words() {
            return Arrays.stream(FlightPath.values()).map(EnumWords::of).toList();
        }
    },
    FLAG {
        @Override
        List<String> words() {
            return List.of("true", "false");
        }
    },
    OUTCOME {
        @Override
        List<String> words() {
            return List.of(ClaimedValue.SUCCESS, ClaimedValue.FAILURE);
        }

        /** The stated values: both where the outcome is not known. */
        @Override
        Stream<StatedValue> stated(Node value) {
            return value.text().equals(ClaimedValue.UNKNOWN)
                    ? words().stream().map(StatedValue::word)
                    : super.stated(value);
        }
    },
    HAPPENED {
        @Override
        List<String> words() {
            return List.of(ClaimedValue.HAPPENED, ClaimedValue.DID_NOT_HAPPEN);
        }
    };

    List<String> words() {
        return List.of();
    }

    /** The value that a text states; empty where it states nothing of this kind. */
    public Optional<StatedValue> parse(String text) {
        return words().contains(text) ? Optional.of(StatedValue.word(text)) : Optional.empty();
    }

    /** The values that a checked value of a file states; several where it leaves open which word is right. */
    Stream<StatedValue> stated(Node value) {
        String text = value.text();
        return Stream.of(parse(text).orElseThrow(() -> new IllegalStateException("unchecked: " + text)));
    }

    /** All that such a value can be; nothing where only claims tell. */
    public List<Extent> everything() {
        return words().stream().map(w -> (Extent) new Extent.Word(w)).toList();
    }

    public String hint() {
        return "write " + words().stream().map(w -> "`" + w + "`").collect(Collectors.joining(", "));
    }
}
