package silkwire.ingest.syndication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;
import silkwire.ingest.json.Json;
import tools.jackson.databind.JsonNode;

/** Reads JSON Feed 1.0 and 1.1. */
public final class JsonFeedReader {
    private JsonFeedReader() {}

    /** Every item in its order; {@code location} is where the feed was found. */
    public static List<Draft> read(JsonNode feed, @Nullable String location) {
        EntryBound.require(feed.path("items").size());
        List<Draft> drafts = new ArrayList<>();
        String home = Json.text(feed, "home_page_url");
        String site = home == null ? location : home;
        for (JsonNode item : feed.path("items")) {
            Draft draft = new Draft();
            draft.showing(() -> Json.excerpt(item));
            draft.offerSite(site);
            item(item, site, draft);
            people(item.has("authors") || item.has("author") ? item : feed, draft);
            draft.offer(ItemField.LANGUAGE, "/language", Json.text(item, "language"));
            draft.offer(ItemField.LANGUAGE, "/language", Json.text(feed, "language"));
            drafts.add(draft);
        }
        return drafts;
    }

    private static void item(JsonNode item, @Nullable String site, Draft draft) {
        draft.offer(ItemField.SOURCE_ITEM_ID, "/id", Json.text(item, "id"));
        draft.offer(ItemField.URL, "/url", Links.resolve(site, Json.text(item, "url")));
        draft.offer(ItemField.URL, "/external_url", Links.resolve(site, Json.text(item, "external_url")));
        draft.offer(ItemField.TITLE, "/title", Json.text(item, "title"));
        draft.offer(ItemField.HTML, "/content_html", Json.text(item, "content_html"));
        if (!draft.has(ItemField.HTML)) {
            draft.offer(ItemField.BODY, "/content_text", Json.text(item, "content_text"));
            draft.offer(ItemField.BODY, "/summary", Json.text(item, "summary"));
        }
        draft.offer(ItemField.PUBLISHED_AT, "/date_published", Json.text(item, "date_published"));
        draft.offer(ItemField.UPDATED_AT, "/date_modified", Json.text(item, "date_modified"));
        item.path("tags").forEach(tag -> draft.add(ItemField.TAGS, "/tags", Json.text(tag)));
    }

    private static void people(JsonNode from, Draft draft) {
        from.path("authors").forEach(author -> draft.add(ItemField.BYLINE, "/authors", Json.text(author, "name")));
        draft.add(ItemField.BYLINE, "/author", Json.text(from.path("author"), "name"));
    }
}
