package silkwire.common.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys and sources in force. The file is looked at once a second at the most and read anew when it changed; a file
 * that cannot be read leaves the last good one in force and says so in the log.
 */
public final class AccessRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(AccessRegistry.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final Path file;
    private final InstantSource clock;
    private volatile Entries entries;
    private volatile Instant looked;

    private AccessRegistry(Path file, InstantSource clock, Entries entries) {
        this.file = file;
        this.clock = clock;
        this.entries = entries;
        this.looked = clock.instant();
    }

    /**
     * Reads {@code file} for the first time.
     *
     * @throws IOException when it cannot be read; the message says why
     */
    public static AccessRegistry open(Path file, InstantSource clock) throws IOException {
        FileTime modified = Files.getLastModifiedTime(file);
        return new AccessRegistry(file, clock, Entries.of(AccessFile.read(file), modified));
    }

    /**
     * The entry of this key, if it stands in the file now and has not ended. It is compared with every entry, each in
     * constant time, so that the time it takes says nothing about the keys.
     */
    public Optional<KeyEntry> find(String key) {
        byte[] hash = AccessKey.hash(key).getBytes(StandardCharsets.US_ASCII);
        KeyEntry found = null;
        for (HashedKey candidate : current().keys()) {
            if (MessageDigest.isEqual(candidate.hash(), hash)) {
                found = candidate.entry();
            }
        }
        return Optional.ofNullable(found).filter(entry -> entry.isValidAt(clock.instant()));
    }

    /** The source with this id, if it is declared. */
    public Optional<SourceEntry> source(String id) {
        return Optional.ofNullable(current().sources().get(id));
    }

    /** The declared sources, by id. */
    public List<SourceEntry> sources() {
        return current().sources().values().stream()
                .sorted(Comparator.comparing(SourceEntry::id))
                .toList();
    }

    private Entries current() {
        Instant now = clock.instant();
        if (Duration.between(looked, now).compareTo(LOOK_EVERY) >= 0) {
            lookAgain(now);
        }
        return entries;
    }

    private synchronized void lookAgain(Instant now) {
        if (Duration.between(looked, now).compareTo(LOOK_EVERY) < 0) {
            return;
        }
        looked = now;
        FileTime modified = null;
        try {
            modified = Files.getLastModifiedTime(file);
            if (!modified.equals(entries.modified())) {
                entries = Entries.of(AccessFile.read(file), modified);
                LOG.info(
                        "Read {} anew: {} keys, {} sources",
                        file,
                        entries.keys().size(),
                        entries.sources().size());
            }
        } catch (IOException e) {
            LOG.error("The keys of before stay in force, because {} cannot be read: {}", file, e.toString());
            entries = entries.seen(modified);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record HashedKey(byte[] hash, KeyEntry entry) {
        static HashedKey of(KeyEntry entry) {
            return new HashedKey(entry.sha256().getBytes(StandardCharsets.US_ASCII), entry);
        }
    }

    private record Entries(
            List<HashedKey> keys,
            Map<String, SourceEntry> sources,
            @Nullable FileTime modified) {

        static Entries of(AccessFile file, FileTime modified) {
            return new Entries(
                    file.keys().stream().map(HashedKey::of).toList(),
                    file.sources().stream().collect(Collectors.toUnmodifiableMap(SourceEntry::id, Function.identity())),
                    modified);
        }

        Entries seen(@Nullable FileTime at) {
            return new Entries(keys, sources, at);
        }
    }
}
