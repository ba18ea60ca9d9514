package infcheck.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of this computer. Its time zone, for which all zones of the world are read, is found when it is asked for. */
final class LocalClock extends Clock {
    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
