package infcheck.factbook;

import infcheck.fact.FlightPath;
import infcheck.reference.Years;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of value that may be open, each as people write it. */
enum ValueKind {
    KM {
        @Override
        Optional<Extent> parse(String text) {
            return Kilometres.parse(text);
        }

        @Override
        List<Extent> everything() {
            return List.of(Kilometres.EVERYTHING);
        }

        @Override
        String hint() {
            return "write kilometres above 0 and at most 40000: `480`, or `500..5500` for what lies between";
        }
    },
    DAYS {
        @Override
        Optional<Extent> parse(String text) {
            return DateText.parse(text).filter(date -> Years.have(date.first())).map(PartialDate::days);
        }

        @Override
        String hint() {
            return "write a day `2019-08-18`, a month `2019-08` or a year `2019`; " + Years.hint();
        }
    },
    FLIGHT_PATH {
        @Override
        List<String> words() {
            return Arrays.stream(FlightPath.values()).map(Words::of).toList();
        }
    },
    FLAG {
        @Override
        List<String> words() {
            return List.of("true", "false");
        }
    },
    HAPPENED {
        @Override
        List<String> words() {
            return List.of(Value.HAPPENED, Value.DID_NOT_HAPPEN);
        }
    };

    List<String> words() {
        return List.of();
    }

    /** What a text says; empty where it says nothing of this kind. */
    Optional<Extent> parse(String text) {
        return words().contains(text) ? Optional.of(new Extent.Word(text)) : Optional.empty();
    }

    /** All that such a value can be; nothing where only claims tell. */
    List<Extent> everything() {
        return words().stream().map(w -> (Extent) new Extent.Word(w)).toList();
    }

    String hint() {
        return "write " + words().stream().map(w -> "`" + w + "`").collect(Collectors.joining(", "));
    }
}
