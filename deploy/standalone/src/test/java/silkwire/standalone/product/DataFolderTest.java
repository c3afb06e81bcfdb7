package silkwire.standalone.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.servers.process.ProcessIdentity;

class DataFolderTest {
    @Test
    void theStateIsReadAsItWasWritten(@TempDir Path path) {
        // given
        DataFolder folder = new DataFolder(path.resolve("données"));
        ProductState state = new ProductState(
                        Phase.STARTING,
                        ProcessIdentity.ofThisProcess().toString(),
                        100,
                        Map.of("search", MemberState.waiting("http://127.0.0.1:8183", null)))
                .with(Member.SEARCH, new MemberState("http://127.0.0.1:8183", 42L, Phase.UP, null, null, null));

        // when
        folder.write(state);

        // then
        assertThat(folder.state()).contains(state);
        assertThat(folder.launcher())
                .map(ProcessHandle::pid)
                .contains(ProcessHandle.current().pid());
    }

    @Test
    void aLauncherWhosePidBelongsToAnotherProcessNowIsNotFound(@TempDir Path path) {
        // given
        DataFolder folder = new DataFolder(path);
        String other = ProcessHandle.current().pid() + "-1000";

        // when
        folder.write(new ProductState(Phase.UP, other, 0, Map.of()));

        // then
        assertThat(folder.launcher()).isEmpty();
    }

    @Test
    void anEmptyFolderHasNeitherStateNorKey(@TempDir Path path) {
        assertThat(new DataFolder(path).state()).isEmpty();
        assertThat(new DataFolder(path).key()).isEmpty();
    }
}
