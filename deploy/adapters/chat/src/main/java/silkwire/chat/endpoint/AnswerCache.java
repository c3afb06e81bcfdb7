package silkwire.chat.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers by the hash of their question: at most so many, the longest unused goes first. With a folder each is a file there
 * too, and what a start finds in it is known again. Losing it costs money and nothing else. Thread-safe.
 */
public final class AnswerCache {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerCache.class);
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final int most;
    private final @Nullable Path folder;
    private final Map<String, String> answers = new LinkedHashMap<>(16, 0.75f, true);

    private AnswerCache(int most, @Nullable Path folder) {
        this.most = most;
        this.folder = folder;
    }

    /** Kept as long as the process lives. */
    public static AnswerCache inMemory(int most) {
        return new AnswerCache(most, null);
    }

    /** Kept in {@code folder}, which is made where it is missing. */
    public static AnswerCache in(Path folder, int most) {
        AnswerCache cache = new AnswerCache(most, folder);
        try {
            Files.createDirectories(folder);
            for (Path file : oldestFirst(folder)) {
                cache.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "silkwire.enrich.chat.cache.folder must be a readable and writable folder, not " + folder, e);
        }
        return cache;
    }

    synchronized Optional<String> find(String hash) {
        return Optional.ofNullable(answers.get(hash));
    }

    synchronized void keep(String hash, String answer) {
        put(hash, answer);
        if (folder != null && answers.containsKey(hash)) {
            try {
                Path draft = Files.createTempFile(folder, "draft", ".tmp");
                Files.writeString(draft, answer);
                Files.move(draft, folder.resolve(hash), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                LOG.warn("An answer could not be kept in {}; it is known until the next start", folder, e);
            }
        }
    }

    private void put(String hash, String answer) {
        answers.put(hash, answer);
        while (answers.size() > most) {
            String oldest = answers.keySet().iterator().next();
            answers.remove(oldest);
            delete(oldest);
        }
    }

    private void delete(String hash) {
        if (folder != null) {
            try {
                Files.deleteIfExists(folder.resolve(hash));
            } catch (IOException e) {
                LOG.warn("An old answer could not be deleted from {}", folder, e);
            }
        }
    }

    private static List<Path> oldestFirst(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            NAME.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .toList();
        }
    }
}
