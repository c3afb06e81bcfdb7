package silkwire.servers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.servers.ServerException;

class ChildProcessIT {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void aChildThatDiesWhileItStartsIsReportedWithItsLastWords() {
        // given
        ChildProcess child = start("echo 'порт занят'; exit 7");

        // when / then
        assertThatThrownBy(() -> child.awaitReady(() -> false, PATIENCE))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("exit code 7")
                .hasMessageContaining("порт занят");
    }

    @Test
    void aChildThatIsNeverReadyIsEnded() {
        // given
        ChildProcess child = start("sleep 600");

        // when / then
        assertThatThrownBy(() -> child.awaitReady(() -> false, Duration.ofMillis(300)))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("not ready");
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void stoppingEndsDescendantsThatIgnoreTheSignal() {
        // given
        ChildProcess child = start("trap '' TERM; sleep 600 & wait; wait");
        Awaitility.await().until(() -> child.family().size() > 1);
        List<ProcessHandle> family = child.family();

        // when
        child.stop(Duration.ofMillis(500));

        // then
        assertThat(family).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void anOrphanIsFoundByPidAndStartTimeAndEnded() {
        // given
        ProcessRecords records = new ProcessRecords(folder.resolve("pids"));
        ChildProcess orphan = start("sleep 600");
        ChildProcess stranger = start("sleep 600");
        ProcessIdentity identity = ProcessIdentity.of(orphan.handle()).orElseThrow();
        records.write("kafka", List.of(identity));
        records.write(
                "search",
                List.of(new ProcessIdentity(
                        stranger.handle().pid(), identity.started().minusSeconds(3600))));

        // when
        List<Long> ended = new ProcessRecords(folder.resolve("pids")).endAll(PATIENCE);

        // then
        assertThat(ended).containsExactly(orphan.handle().pid());
        assertThat(orphan.isAlive()).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(records.living("kafka")).isEmpty();
        stranger.kill();
    }

    private ChildProcess start(String script) {
        return ChildProcess.start(new ChildCommand(
                "a child", List.of("bash", "-c", script), Map.of(), folder, folder.resolve("child.log")));
    }
}
