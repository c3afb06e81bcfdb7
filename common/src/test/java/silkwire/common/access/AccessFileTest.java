package silkwire.common.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessFileTest {
    private static final String HASH = "a".repeat(64);

    @TempDir
    private Path folder;

    @Test
    void sourcesAndKeysAreReadInTheirOwnScripts() throws IOException {
        AccessFile file = read("""
                sources:
                  - id: anbaa
                    name: أنباء ٢٤
                    country: EG
                    timeZone: Africa/Cairo
                    outlets: [anbaa24.com]
                  - id: azattyq
                    name: Азаттық
                keys:
                  - name: desk
                    sha256: %s
                    scopes: [articles:write, "search:read"]
                    owner: Desk
                    sources: [anbaa, azattyq]
                """.formatted(HASH));

        assertThat(file.sources()).extracting(SourceEntry::name).containsExactly("أنباء ٢٤", "Азаттық");
        assertThat(file.sources().getFirst().zone().getId()).isEqualTo("Africa/Cairo");
        assertThat(file.keys())
                .containsExactly(new KeyEntry(
                        "desk",
                        HASH,
                        Set.of(Scope.ARTICLES_WRITE, Scope.SEARCH_READ),
                        "Desk",
                        List.of("anbaa", "azattyq")));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        AccessFile file = new AccessFile(
                List.of(new SourceEntry("xinhua", "新华社", "CN", "Asia/Shanghai", List.of("news.cn"))),
                List.of(new KeyEntry("dev", HASH, Set.of(Scope.ADMIN), null, List.of("*"))));

        assertThat(read(file.toYaml())).isEqualTo(file);
    }

    @Test
    void feedsAndEndsOfKeysAreReadAndWritten() throws IOException {
        AccessFile file = read("""
                sources:
                  - id: anbaa
                    internal: true
                    feeds:
                      - url: https://anbaa24.com/rss
                        type: application/rss+xml
                        fastest: PT1M
                        slowest: PT2H
                        pages: true
                      - url: https://anbaa24.com/atom
                keys:
                  - {name: desk, sha256: %s, until: "2026-12-01T00:00:00Z"}
                  - {name: desk, sha256: %s}
                """.formatted(HASH, "b".repeat(64)));

        assertThat(file.sources().getFirst().feeds())
                .containsExactly(
                        new FeedEntry(
                                "https://anbaa24.com/rss",
                                "application/rss+xml",
                                Duration.ofMinutes(1),
                                Duration.ofHours(2),
                                true,
                                false),
                        FeedEntry.of("https://anbaa24.com/atom"));
        assertThat(file.sources().getFirst().internal()).isTrue();
        assertThat(file.keys().getFirst().until()).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(read(file.toYaml())).isEqualTo(file);
    }

    @Test
    void anEmptyFileHasNoKeys() throws IOException {
        assertThat(read("").keys()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"sources":[{"id":"Has Space"}]}                          | sources[].id is 'Has Space'
                    {"sources":[{"id":"a"},{"id":"a"}]}                       | 'a' stands twice
                    {"sources":[{"id":"a","country":"Egypt"}]}                | country of source 'a' is 'Egypt'
                    {"sources":[{"id":"a","timeZone":"Cairo"}]}               | timeZone of source 'a' is 'Cairo'
                    {"keys":[{"name":"k","sha256":"123"}]}                    | sha256 of key 'k' is not 64
                    {"keys":[{"name":"k","scopes":["everything"]}]}           | everything
                    {"users":[]}                                              | users
                    {"sources":[{"id":"a","feeds":[{"url":"ftp://a/b"}]}]}    | feeds[].url is 'ftp://a/b'
                    {"sources":[{"id":"a","feeds":[{"url":"http://u:p@a/"}]}]} | without user and password
                    {"sources":[{"id":"a","feeds":[{"url":"http://a/"},{"url":"http://a/"}]}]} | 'http://a/' stands twice
                    {"sources":[{"id":"a","feeds":[{"url":"http://a/","fastest":"PT0.1S"}]}]} | fastest of feed
                    {"sources":[{"id":"a","feeds":[{"url":"http://a/","fastest":"PT2H","slowest":"PT1H"}]}]} | fastest at most
                    {"sources":[{"id":"a","feeds":[{"url":"http://a/","slowest":"5m"}]}]} | 5m
                    """)
    void aWrongEntryIsNamed(String yaml, String named) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(IOException.class).hasMessageContaining(named);
    }

    @Test
    void aKeyThatMayUseAnySourcePushesForLocalUnlessToldOtherwise() {
        KeyEntry any = new KeyEntry("dev", HASH, Set.of(), null, List.of("*"));
        KeyEntry own = new KeyEntry("desk", HASH, Set.of(), null, List.of("anbaa", "azattyq"));

        assertThat(any.defaultSource()).isEqualTo("local");
        assertThat(any.mayUse("xinhua")).isTrue();
        assertThat(own.defaultSource()).isEqualTo("anbaa");
        assertThat(own.mayUse("xinhua")).isFalse();
    }

    private AccessFile read(String yaml) throws IOException {
        return AccessFile.read(Files.writeString(folder.resolve("silkwire.yml"), yaml));
    }
}
