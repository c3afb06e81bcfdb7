package silkwire.chat.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerCacheTest {
    private static final String FIRST = "1".repeat(64);
    private static final String SECOND = "2".repeat(64);
    private static final String THIRD = "3".repeat(64);

    @TempDir
    private Path folder;

    @Test
    void theLongestUnusedGoesFirst() {
        // given
        AnswerCache cache = AnswerCache.inMemory(2);
        cache.keep(FIRST, "سياسة");
        cache.keep(SECOND, "спорт");
        assertThat(cache.find(FIRST)).isPresent();

        // when
        cache.keep(THIRD, "体育");

        // then
        assertThat(cache.find(SECOND)).isEmpty();
        assertThat(cache.find(FIRST)).contains("سياسة");
        assertThat(cache.find(THIRD)).contains("体育");
    }

    @Test
    void whatLiesInTheFolderIsKnownAfterARestartAndNeverMoreThanAllowed() throws IOException {
        // given
        AnswerCache before = AnswerCache.in(folder, 2);
        before.keep(FIRST, "سياسة");
        before.keep(SECOND, "спорт");
        before.keep(THIRD, "体育");

        // when
        AnswerCache after = AnswerCache.in(folder, 2);

        // then
        assertThat(after.find(FIRST)).isEmpty();
        assertThat(after.find(SECOND)).contains("спорт");
        assertThat(after.find(THIRD)).contains("体育");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aCacheOfNothingKeepsNothing() {
        AnswerCache cache = AnswerCache.in(folder, 0);

        cache.keep(FIRST, "x");

        assertThat(cache.find(FIRST)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
