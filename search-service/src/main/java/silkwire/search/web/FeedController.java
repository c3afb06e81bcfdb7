package silkwire.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import silkwire.common.event.ArticleId;
import silkwire.common.json.EventJson;
import silkwire.common.web.KeyPrincipal;
import silkwire.search.feed.AtomFeed;
import silkwire.search.feed.Feed;
import silkwire.search.feed.FeedReader;
import silkwire.search.feed.JsonFeed;

/** Shows a query as a feed. */
@RestController
final class FeedController {
    private static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final String JSON = "application/feed+json;charset=UTF-8";
    private static final String DESCRIPTION =
            "The newest articles of the query and links to itself and to the page of older ones. Takes an ETag. With a"
                    + " token (./silkwire key token NAME --query Q) as the parameter token no key is needed, nor q.";

    private final FeedReader reader;
    private final Clock clock;

    FeedController(FeedReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping("/v1/feed.atom")
    @FilterParameters
    @NarrowingParameters
    @Parameter(in = ParameterIn.QUERY, name = "size", description = "1 to 200, usually 50", example = "50")
    @Parameter(in = ParameterIn.QUERY, name = "token", description = "a token for one query instead of a key")
    @Operation(summary = "A query as an Atom feed", description = DESCRIPTION)
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/atom+xml",
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject("""
                                            <?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">\
                                            <id>tag:silkwire.dev,2026:feed_1</id><title>Silkwire: country:KZ</title></feed>""")))
    ResponseEntity<String> atom(
            @RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal @Nullable KeyPrincipal caller) {
        return answer(parameters, caller, ATOM, feed -> AtomFeed.of(feed, clock.instant()));
    }

    @GetMapping("/v1/feed.json")
    @FilterParameters
    @NarrowingParameters
    @Parameter(in = ParameterIn.QUERY, name = "size", description = "1 to 200, usually 50", example = "50")
    @Parameter(in = ParameterIn.QUERY, name = "token", description = "a token for one query instead of a key")
    @Operation(summary = "A query as a JSON feed", description = DESCRIPTION)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/feed+json", schema = @Schema(implementation = JsonFeed.class)))
    ResponseEntity<String> json(
            @RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal @Nullable KeyPrincipal caller) {
        return answer(parameters, caller, JSON, feed -> EventJson.text(JsonFeed.of(feed)));
    }

    private ResponseEntity<String> answer(
            Map<String, List<String>> parameters,
            @Nullable KeyPrincipal caller,
            String type,
            Function<Feed, String> writer) {
        FeedReader.FeedPage page = reader.read(TokenQuery.bind(parameters, caller));
        URI self = address().build().encode().toUri();
        URI next = page.next() == null
                ? null
                : address()
                        .replaceQueryParam("cursor", page.next())
                        .build()
                        .encode()
                        .toUri();
        Feed feed = new Feed(page.id(), page.query(), page.articles(), self, next);
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(tag(feed))
                .body(writer.apply(feed));
    }

    /** The address of this call, its parameters decoded. */
    private static UriComponentsBuilder address() {
        UriComponentsBuilder asked = ServletUriComponentsBuilder.fromCurrentRequestUri();
        ServletUriComponentsBuilder.fromCurrentRequest()
                .build()
                .getQueryParams()
                .forEach((name, values) -> asked.queryParam(name, decoded(values)));
        return asked;
    }

    private static Collection<?> decoded(List<String> values) {
        return values.stream()
                .map(value -> org.springframework.web.util.UriUtils.decode(
                        value.replace('+', ' '), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    /** The same for the same articles in the same state at the same address. */
    private static String tag(Feed feed) {
        String[] state = feed.articles().stream()
                .map(article -> article.id() + ":" + article.sequence())
                .toArray(String[]::new);
        return ArticleId.named("", feed.self().toString(), Arrays.toString(state));
    }
}
