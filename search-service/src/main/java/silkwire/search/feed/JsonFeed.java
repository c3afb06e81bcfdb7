package silkwire.search.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Country;
import silkwire.common.event.Stance;
import silkwire.common.event.Story;
import silkwire.common.event.Topic;

/**
 * A feed as JSON Feed 1.1; what only Silkwire knows of an article stands under {@code _silkwire}.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonFeed(
        String version,
        String title,
        @JsonProperty("feed_url") URI feedUrl,
        @JsonProperty("next_url") @Nullable URI nextUrl,
        List<Item> items) {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    /** Copies the items. */
    public JsonFeed {
        items = List.copyOf(items);
    }

    /** An article. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Item(
            String id,
            @Nullable String url,
            String title,
            @JsonProperty("content_text") @JsonInclude String contentText,
            @JsonProperty("date_published") Instant datePublished,
            @JsonProperty("date_modified") Instant dateModified,
            List<Author> authors,
            List<String> tags,
            String language,
            @JsonProperty("_silkwire") Extension silkwire) {}

    /** Who wrote it. */
    public record Author(String name) {}

    /** What was found in an article; an address where this is explained, as the format asks for. */
    public record Extension(
            String about,
            String id,
            String outlet,
            List<Country> countries,
            List<Stance> stances,
            @Nullable Story story) {}

    /** This feed. */
    public static JsonFeed of(Feed feed) {
        return new JsonFeed(
                VERSION,
                feed.title(),
                feed.self(),
                feed.next(),
                feed.articles().stream().map(JsonFeed::item).toList());
    }

    private static Item item(ArticleEnriched article) {
        List<String> authors = article.byline().isEmpty() ? List.of(article.outlet()) : article.byline();
        return new Item(
                Feed.idOf(article),
                article.url(),
                article.title(),
                article.body(),
                article.publishedAt(),
                article.receivedAt(),
                authors.stream().map(Author::new).toList(),
                Stream.concat(article.topics().stream().map(Topic::label), article.tags().stream())
                        .distinct()
                        .toList(),
                article.language().code(),
                new Extension(
                        "GET /v1/articles/" + article.id(),
                        article.id(),
                        article.outlet(),
                        article.countries(),
                        article.stances(),
                        article.story()));
    }
}
