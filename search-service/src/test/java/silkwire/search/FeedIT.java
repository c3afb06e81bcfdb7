package silkwire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static silkwire.search.ArticleFixture.article;
import static silkwire.search.ArticleFixture.id;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import tools.jackson.databind.JsonNode;

@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedIT {
    private static final int ARTICLES = 5;
    private static final Instant START = Instant.parse("2026-11-10T00:00:00Z");

    private RunningSearch search;

    @BeforeAll
    void start(TestServers servers, @TempDir Path folder) {
        search = RunningSearch.start(folder, servers.bootstrapServers(), servers.elasticsearchUrl(), servers.prefix());
        for (int i = 0; i < ARTICLES; i++) {
            search.push(article("feed" + i)
                    .in("ar", "قمة <أستانا> & \u0001" + i, "نص")
                    .with("outlet", "token.example")
                    .with("url", "https://token.example/news?id=" + i + "&lang=ar")
                    .topics("medtop:11000000", "politics")
                    .countries("KZ")
                    .published(START.plus(Duration.ofHours(i))));
        }
        search.push(article("other").in("en", "Other", "text").with("outlet", "other.example"));
        search.awaitTotal(ARTICLES + 1);
    }

    @AfterAll
    void stop() {
        search.close();
    }

    @Test
    void isAtomThatLeadsToOlderPages() throws Exception {
        // when
        HttpResponse<String> answer = search.get("/v1/feed.atom?q=outlet:token.example&size=3");

        // then
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        Element feed = atom(answer.body());
        assertThat(texts(feed, "id")).hasSize(4).doesNotHaveDuplicates();
        assertThat(texts(feed, "title")).element(1).isEqualTo("قمة <أستانا> & \uFFFD4");
        String next = link(feed, "next");
        assertThat(link(feed, "self")).contains("/v1/feed.atom?q=outlet:token.example&size=3");
        Element older = atom(search.get(pathOf(next)).body());
        assertThat(texts(older, "id").getFirst()).isEqualTo(texts(feed, "id").getFirst());
        assertThat(older.getElementsByTagName("entry").getLength()).isEqualTo(2);
        assertThat(link(older, "next")).isEmpty();
    }

    @Test
    void isAJsonFeedThatLeadsToOlderPages() {
        // when
        HttpResponse<String> answer = search.get("/v1/feed.json?q=outlet:token.example&size=3");

        // then
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/feed+json;charset=UTF-8");
        JsonNode feed = RunningSearch.json(answer);
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("items")).hasSize(3);
        JsonNode first = feed.at("/items/0");
        assertThat(first.get("id").asString()).endsWith(id("feed4"));
        assertThat(first.get("content_text").asString()).isEqualTo("نص");
        assertThat(first.at("/_silkwire/countries/0/code").asString()).isEqualTo("KZ");
        JsonNode older =
                RunningSearch.json(search.get(pathOf(feed.get("next_url").asString())));
        assertThat(older.get("items")).hasSize(2);
        assertThat(older.has("next_url")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/feed.atom", "/v1/feed.json"})
    void isNotSentAgainWhereNothingChanged(String path) {
        // given
        String address = path + "?q=outlet:token.example";
        String tag = search.get(address).headers().firstValue("ETag").orElseThrow();

        // when
        HttpResponse<String> answer = search.get(address, "If-None-Match", tag);

        // then
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aTokenReadsItsQueryAndNothingElse() {
        // when
        HttpResponse<String> own = search.getWithoutKey("/v1/feed.json?token=" + RunningSearch.TOKEN);
        HttpResponse<String> other = search.getWithoutKey("/v1/feed.json?q=lang:en&token=" + RunningSearch.TOKEN);
        HttpResponse<String> articles = search.getWithoutKey("/v1/articles?token=" + RunningSearch.TOKEN);
        HttpResponse<String> unknown = search.getWithoutKey("/v1/feed.json?token=swq_unknown");
        HttpResponse<String> key = search.getWithoutKey("/v1/feed.json?token=key-of-the-test");

        // then
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(RunningSearch.json(own).get("items")).hasSize(ARTICLES);
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(RunningSearch.json(other).get("pointer").asString()).isEqualTo("q");
        assertThat(articles.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(key.statusCode()).isEqualTo(401);
    }

    private static String pathOf(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static Element atom(String text) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
        return document.getDocumentElement();
    }

    private static List<String> texts(Element feed, String name) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < feed.getElementsByTagName(name).getLength(); i++) {
            texts.add(feed.getElementsByTagName(name).item(i).getTextContent());
        }
        return texts;
    }

    private static String link(Element feed, String relation) {
        for (int i = 0; i < feed.getElementsByTagName("link").getLength(); i++) {
            if (feed.getElementsByTagName("link").item(i) instanceof Element link
                    && link.getAttribute("rel").equals(relation)) {
                return link.getAttribute("href");
            }
        }
        return "";
    }
}
