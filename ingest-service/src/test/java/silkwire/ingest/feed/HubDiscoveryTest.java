package silkwire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import silkwire.ingest.feed.FeedHubs.HubLink;
import silkwire.ingest.feed.WebFetcher.Answered;

class HubDiscoveryTest {
    private static final String FEED = "https://anbaa24.com/rss";
    private static final HubLink LINK = new HubLink("https://hub.example/", "https://anbaa24.com/self");

    @Test
    void headersGoFirst() {
        assertThat(
                        find(
                                "<rss><channel><atom:link rel='hub' href='https://other.example/'/></channel></rss>",
                                "<https://hub.example/>; rel=\"hub\", <https://anbaa24.com/self>; title=x; rel=\"alternate self\""))
                .contains(LINK);
    }

    @Test
    void linksOfRssAndAtomAreFoundButNotThoseOfTheirEntries() {
        assertThat(find(
                        "<?xml version='1.0'?><rss xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>أنباء</title>"
                                + "<atom:link rel='self' href='/self'/><atom:link rel='hub' href='https://hub.example/'/>"
                                + "<item/></channel></rss>",
                        ""))
                .contains(LINK);
        assertThat(find(
                        "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='hub' href='https://hub.example/'/>"
                                + "<link rel='self' href='https://anbaa24.com/self'/></feed>",
                        ""))
                .contains(LINK);
        assertThat(find("<feed><entry><link rel='hub' href='https://hub.example/'/></entry></feed>", ""))
                .isEmpty();
    }

    @Test
    void hubsOfJsonFeedAreFound() {
        assertThat(find(
                        "{\"feed_url\":\"https://anbaa24.com/self\",\"hubs\":[{\"type\":\"rssCloud\",\"url\":\"x\"},"
                                + "{\"type\":\"WebSub\",\"url\":\"https://hub.example/\"}]}",
                        ""))
                .contains(LINK);
    }

    @Test
    void withoutSelfTheAddressThatAnsweredIsTheTopicAndBrokenLinksAreNone() {
        assertThat(find("", "<https://hub.example/>; rel=hub")).contains(new HubLink("https://hub.example/", FEED));
        assertThat(find("{\"hubs\":[", "")).isEmpty();
        assertThat(find("", "<javascript:alert(1)>; rel=hub")).isEmpty();
        assertThat(find("<<<", "<<>>;;,,rel=hub")).isEmpty();
    }

    private static Optional<HubLink> find(String body, String header) {
        Map<String, String> headers = header.isEmpty() ? Map.of() : Map.of("link", header);
        return HubDiscovery.find(new Answered(200, headers, body.getBytes(StandardCharsets.UTF_8), FEED, null, null));
    }
}
