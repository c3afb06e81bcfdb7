package silkwire.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortHolderTest {
    private static final String TABLE = """
              sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
               0: 0100007F:1F91 00000000:0000 01 00000000:00000000 00:00000000 00000000     0        0 111 1 0
               1: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 222 1 0
            """;

    @Test
    void theHolderIsNamedByPidAndCommand(@TempDir Path proc) throws Exception {
        // given
        Files.createDirectories(proc.resolve("net"));
        Files.writeString(proc.resolve("net/tcp"), TABLE);
        Files.createDirectories(proc.resolve("4711/fd"));
        Files.createSymbolicLink(proc.resolve("4711/fd/7"), Path.of("socket:[222]"));
        Files.writeString(proc.resolve("4711/cmdline"), "java\0-jar\0газета.jar\0");

        // when
        String holder = new PortHolder(proc).describe(8081);

        // then
        assertThat(holder).isEqualTo("process 4711 (java -jar газета.jar)");
    }

    @Test
    void aHolderThatCannotBeSeenIsSaidToBeForeign(@TempDir Path proc) throws Exception {
        // given
        Files.createDirectories(proc.resolve("net"));
        Files.writeString(proc.resolve("net/tcp"), TABLE);

        // when / then
        assertThat(new PortHolder(proc).describe(8081)).contains("another user");
    }
}
