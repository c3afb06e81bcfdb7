package silkwire.common.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessRegistryTest {
    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    private Path folder;

    private Path file;
    private Instant now = START;
    private int writes;
    private final String key = AccessKey.generate(new Random(1));

    @BeforeEach
    void oneKey() throws IOException {
        file = folder.resolve("silkwire.yml");
        write(fileWith(key));
    }

    @Test
    void aKeyIsFoundByItself() throws IOException {
        AccessRegistry registry = AccessRegistry.open(file, () -> now);

        assertThat(registry.find(key)).map(KeyEntry::name).contains("desk");
        assertThat(registry.find(key + "x")).isEmpty();
        assertThat(registry.find("")).isEmpty();
    }

    @Test
    void aRevokedKeyEndsWithinASecondAndANewOneBegins() throws IOException {
        AccessRegistry registry = AccessRegistry.open(file, () -> now);
        String next = AccessKey.generate(new Random(2));

        write(fileWith(next));
        now = START.plusSeconds(1);

        assertThat(registry.find(key)).isEmpty();
        assertThat(registry.find(next)).isPresent();
    }

    @Test
    void whileAKeyIsReplacedBothAreAcceptedUntilTheOldOneEnds() throws IOException {
        // given
        String next = AccessKey.generate(new Random(2));
        KeyEntry old = entry(key).endingAt(START.plusSeconds(60));
        write(new AccessFile(List.of(), List.of(old, entry(next))).toYaml());
        AccessRegistry registry = AccessRegistry.open(file, () -> now);

        // when
        now = START.plusSeconds(59);

        // then
        assertThat(registry.find(key)).isPresent();
        assertThat(registry.find(next)).isPresent();
        now = START.plusSeconds(60);
        assertThat(registry.find(key)).isEmpty();
        assertThat(registry.find(next)).isPresent();
    }

    @Test
    void aBrokenFileLeavesTheLastGoodKeysInForce() throws IOException {
        AccessRegistry registry = AccessRegistry.open(file, () -> now);

        write("keys: [");
        now = START.plusSeconds(1);

        assertThat(registry.find(key)).isPresent();
    }

    @Test
    void aMissingFileLeavesTheLastGoodKeysInForce() throws IOException {
        AccessRegistry registry = AccessRegistry.open(file, () -> now);

        Files.delete(file);
        now = START.plusSeconds(1);

        assertThat(registry.find(key)).isPresent();
    }

    @Test
    void keysAreLongAndNeverTheSame() {
        Random random = new Random(3);

        assertThat(AccessKey.generate(random)).matches("sw_[A-Za-z0-9_-]{43}").isNotEqualTo(AccessKey.generate(random));
    }

    private static String fileWith(String key) {
        return new AccessFile(List.of(), List.of(entry(key))).toYaml();
    }

    private static KeyEntry entry(String key) {
        return new KeyEntry("desk", AccessKey.hash(key), Set.of(Scope.SEARCH_READ), null, List.of("anbaa"));
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(START.plusSeconds(writes++)));
    }
}
