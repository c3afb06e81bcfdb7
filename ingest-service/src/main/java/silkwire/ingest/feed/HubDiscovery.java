package silkwire.ingest.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import silkwire.common.json.EventJson;
import silkwire.ingest.feed.FeedHubs.HubLink;
import silkwire.ingest.feed.WebFetcher.Answered;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Finds the hub of a feed as WebSub (section 4) says: {@code Link} headers first, then {@code link} elements of RSS and
 * Atom, then {@code hubs} of JSON Feed.
 */
final class HubDiscovery {
    private static final Pattern LINK =
            Pattern.compile("<([^>]*)>\\s*((?:;\\s*[\\w*]+\\s*=\\s*(?:\"[^\"]*\"|[^\\s,;]+)\\s*)*)");
    private static final Pattern RELATION = Pattern.compile("rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,;]+))");

    /** The head of a document is enough: links stand before the entries. */
    private static final int HEAD = 64 * 1024;

    private HubDiscovery() {}

    static Optional<HubLink> find(Answered answer) {
        Map<String, String> links = ofHeader(answer.header("link").orElse(""));
        if (!links.containsKey("hub")) {
            links.putAll(isJson(answer.body()) ? ofJson(answer.body()) : ofXml(answer.body()));
        }
        return resolved(answer.finalUrl(), links.get("hub"))
                .map(hub -> new HubLink(
                        hub, resolved(answer.finalUrl(), links.get("self")).orElse(answer.finalUrl())));
    }

    private static Map<String, String> ofHeader(String header) {
        Map<String, String> links = new HashMap<>();
        Matcher link = LINK.matcher(header);
        while (link.find()) {
            Matcher relation = RELATION.matcher(link.group(2));
            if (relation.find()) {
                String names = relation.group(1) == null ? relation.group(2) : relation.group(1);
                add(links, names, link.group(1));
            }
        }
        return links;
    }

    private static Map<String, String> ofXml(byte[] document) {
        String head = new String(document, 0, Math.min(HEAD, document.length), StandardCharsets.UTF_8);
        Map<String, String> links = new HashMap<>();
        for (Element link : Jsoup.parse(head, "", Parser.xmlParser()).select("link[rel][href], atom|link[rel][href]")) {
            boolean isOfEntry = link.closest("entry") != null || link.closest("item") != null;
            if (!isOfEntry) {
                add(links, link.attr("rel"), link.attr("href"));
            }
        }
        return links;
    }

    private static Map<String, String> ofJson(byte[] document) {
        Map<String, String> links = new HashMap<>();
        try {
            JsonNode feed = EventJson.mapper().readTree(document);
            feed.path("hubs")
                    .valueStream()
                    .filter(hub -> hub.path("type").asString("").equalsIgnoreCase("websub"))
                    .findFirst()
                    .ifPresent(hub -> links.put("hub", hub.path("url").asString("")));
            if (feed.hasNonNull("feed_url")) {
                links.put("self", feed.path("feed_url").asString(""));
            }
        } catch (JacksonException e) {
            links.clear();
        }
        return links;
    }

    private static boolean isJson(byte[] document) {
        for (byte b : document) {
            if (b > ' ') {
                return b == '{';
            }
        }
        return false;
    }

    private static void add(Map<String, String> links, String relations, String target) {
        for (String relation : relations.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            links.putIfAbsent(relation, target);
        }
    }

    private static Optional<String> resolved(String base, @Nullable String link) {
        if (link == null || link.isBlank()) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(base).resolve(link.strip());
            return "http".equals(uri.getScheme()) || "https".equals(uri.getScheme())
                    ? Optional.of(uri.toString())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
