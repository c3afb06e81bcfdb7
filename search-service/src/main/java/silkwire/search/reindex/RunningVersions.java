package silkwire.search.reindex;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The versions that this instance writes. Used by one thread. */
final class RunningVersions {
    private static final Logger LOG = LoggerFactory.getLogger(RunningVersions.class);

    private final VersionWriters writers;
    private final VersionReading reading;
    private final Map<IndexVersion, VersionWriters.Writers> running = new HashMap<>();

    RunningVersions(VersionWriters writers, VersionReading reading) {
        this.writers = writers;
        this.reading = reading;
    }

    /** Writes these and no others. */
    void only(Set<IndexVersion> wanted) {
        for (IndexVersion version : new HashSet<>(running.keySet())) {
            if (!wanted.contains(version)) {
                stop(version);
            }
        }
        wanted.stream().filter(version -> !running.containsKey(version)).forEach(this::start);
    }

    private void start(IndexVersion version) {
        VersionWriters.Writers opened = writers.open(version);
        running.put(version, opened);
        try {
            reading.start(version, opened);
        } catch (RuntimeException e) { // Whatever it is, the next look tries to start it again.
            stop(version);
            throw e;
        }
        LOG.info("The topics are read into the indices of version {}", version);
    }

    private void stop(IndexVersion version) {
        reading.stop(version);
        VersionWriters.Writers opened = running.remove(version);
        if (opened != null) {
            opened.close();
        }
        LOG.info("The topics are no longer read into the indices of version {}", version);
    }

    /** Removes some of what was received before then from all of them; whether there may be more. */
    boolean expire(Instant receivedBefore) {
        boolean isMore = false;
        for (VersionWriters.Writers opened : running.values()) {
            isMore |= opened.expire(receivedBefore);
        }
        return isMore;
    }

    VersionWriters.@Nullable Writers writers(IndexVersion version) {
        return running.get(version);
    }
}
