package silkwire.standalone.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.access.AccessFile;
import silkwire.common.access.AccessKey;
import silkwire.common.access.KeyEntry;
import silkwire.common.access.Scope;
import silkwire.common.access.SourceEntry;

class DevelopmentAccessTest {
    @TempDir
    private Path path = Path.of(".");

    private DataFolder folder = new DataFolder(path);
    private DevelopmentAccess access = new DevelopmentAccess(folder, new Random(1));

    @BeforeEach
    void inTheTemporaryFolder() {
        folder = new DataFolder(path);
        access = new DevelopmentAccess(folder, new Random(1));
    }

    @Test
    void theKeyMayDoEverythingAndOnlyItsHashIsInTheFile() throws Exception {
        // when
        String key = access.prepare(List.of(SourceEntry.undeclared("anbaa")));

        // then
        AccessFile file = AccessFile.read(folder.accessFile());
        KeyEntry entry = file.keys().getFirst();
        assertThat(entry.sha256()).isEqualTo(AccessKey.hash(key));
        assertThat(entry.scopes()).containsExactlyInAnyOrder(Scope.values());
        assertThat(entry.mayUse("любой")).isTrue();
        assertThat(Files.readString(folder.accessFile())).doesNotContain(key);
        assertThat(Files.getPosixFilePermissions(folder.keyFile()))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void aSecondStartKeepsTheKeyAndWhatPeopleAdded() throws Exception {
        // given
        String key = access.prepare(List.of());
        access.add("wire", Set.of(Scope.ARTICLES_WRITE), List.of("anbaa"));

        // when
        String again = access.prepare(List.of(SourceEntry.undeclared("steppe")));

        // then
        AccessFile file = AccessFile.read(folder.accessFile());
        assertThat(again).isEqualTo(key);
        assertThat(file.keys()).extracting(KeyEntry::name).containsExactly("development", "wire");
        assertThat(file.sources()).extracting(SourceEntry::id).containsExactly("steppe");
    }

    @Test
    void aReplacedKeyEndsWhileItsSuccessorBearsItsNameAndRights() throws Exception {
        // given
        Instant end = Instant.parse("2026-11-23T07:00:00Z");
        String old = access.add("wire", Set.of(Scope.ARTICLES_WRITE), List.of("anbaa"))
                .key();

        // when
        String next = access.rotate("wire", end).key();

        // then
        AccessFile file = AccessFile.read(folder.accessFile());
        assertThat(file.keys())
                .containsExactly(
                        new KeyEntry("wire", AccessKey.hash(old), Set.of(Scope.ARTICLES_WRITE), null, List.of("anbaa"))
                                .endingAt(end),
                        new KeyEntry(
                                "wire", AccessKey.hash(next), Set.of(Scope.ARTICLES_WRITE), null, List.of("anbaa")));
        assertThatThrownBy(() -> access.rotate("other", end)).hasMessageContaining("other");
    }

    @Test
    void aTokenIsBoundToItsQueryAndEndsWhenItIsRemoved() throws Exception {
        // given
        String token = access.addToken("reader", "country:KZ").key();

        // when
        List<KeyEntry> before = AccessFile.read(folder.accessFile()).keys();
        access.remove("reader");

        // then
        assertThat(AccessKey.isToken(token)).isTrue();
        assertThat(before).containsExactly(KeyEntry.ofToken("reader", AccessKey.hash(token), "country:KZ"));
        assertThat(AccessFile.read(folder.accessFile()).keys()).isEmpty();
        assertThatThrownBy(() -> access.remove("reader")).hasMessageContaining("reader");
    }

    @Test
    void aNameStandsOnlyOnce() {
        // given
        access.add("wire", Set.of(Scope.SEARCH_READ), List.of());

        // when / then
        assertThatThrownBy(() -> access.add("wire", Set.of(Scope.SEARCH_READ), List.of()))
                .isInstanceOf(ProductException.class)
                .hasMessageContaining("wire");
    }
}
