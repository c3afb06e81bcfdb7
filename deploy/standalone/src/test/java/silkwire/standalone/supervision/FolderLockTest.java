package silkwire.standalone.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.standalone.product.DataFolder;

class FolderLockTest {
    @Test
    void theLockCanBeTakenAgainWhenItWasGivenBack(@TempDir Path path) {
        // given
        DataFolder folder = new DataFolder(path.resolve("новые данные"));
        FolderLock.take(folder).close();

        // when
        FolderLock again = FolderLock.take(folder);

        // then
        assertThat(Files.exists(folder.lockFile())).isTrue();
        again.close();
    }
}
