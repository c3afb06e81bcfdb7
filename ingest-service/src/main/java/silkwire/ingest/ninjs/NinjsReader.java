package silkwire.ingest.ninjs;

import org.jspecify.annotations.Nullable;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;
import silkwire.ingest.json.Json;
import tools.jackson.databind.JsonNode;

/** Reads a ninjs item of any version: where they differ in names, each name is looked for. */
public final class NinjsReader {
    private NinjsReader() {}

    /** The article of {@code item}. */
    public static Draft read(JsonNode item) {
        Draft draft = new Draft();
        draft.offer(ItemField.SOURCE_ITEM_ID, "/uri", Json.text(item, "uri"));
        draft.offer(ItemField.URL, "/url", web(Json.text(item, "url")));
        draft.offer(ItemField.URL, "/uri", web(Json.text(item, "uri")));
        draft.offerVersion("/version", Json.text(item, "version"));
        NinjsText.read(item, draft);
        draft.offer(ItemField.LANGUAGE, "/language", Json.text(item, "language"));
        times(item, draft);
        status(item, draft);
        people(item, draft);
        NinjsTopics.read(item, draft);
        NinjsAssociations.read(item, draft);
        draft.offer(ItemField.RIGHTS, "/usageterms", first(item, "usageterms", "usageTerms"));
        draft.offer(ItemField.RIGHTS, "/copyrightnotice", first(item, "copyrightnotice", "copyrightNotice"));
        draft.offer(ItemField.RIGHTS, "/rightsinfo", Json.text(item.path("rightsinfo"), "usageterms"));
        return draft;
    }

    /** The first of these members that has a text: names are in lower case up to 2.0 and in camel case from 2.1 on. */
    static @Nullable String first(JsonNode parent, String... names) {
        for (String name : names) {
            String text = Json.text(parent, name);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String web(@Nullable String uri) {
        return uri != null && uri.matches("(?i)https?://.+") ? uri : null;
    }

    private static void times(JsonNode item, Draft draft) {
        String created = first(item, "versioncreated", "versionCreated");
        draft.offer(ItemField.PUBLISHED_AT, "/firstcreated", first(item, "firstcreated", "firstCreated"));
        draft.offer(ItemField.PUBLISHED_AT, "/versioncreated", created);
        draft.offer(ItemField.PUBLISHED_AT, "/contentcreated", first(item, "contentcreated", "contentCreated"));
        draft.offer(ItemField.UPDATED_AT, "/versioncreated", created);
        draft.offer(ItemField.EMBARGO_UNTIL, "/embargoed", Json.text(item, "embargoed"));
    }

    private static void status(JsonNode item, Draft draft) {
        String status = first(item, "pubstatus", "pubStatus");
        if ("withheld".equals(status)) {
            draft.offer(ItemField.STATUS, "/pubstatus", "withdrawn");
            draft.warn("/pubstatus withheld: kept as withdrawn until a version is usable");
        } else if ("cancelled".equals(status)) {
            draft.offer(ItemField.STATUS, "/pubstatus", "canceled");
        } else {
            draft.offer(ItemField.STATUS, "/pubstatus", status);
        }
        String note = first(item, "ednote", "edNote");
        boolean isCorrection = item.path("signals")
                        .toString()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("correction")
                || "correction".equalsIgnoreCase(Json.text(item, "profile"));
        if (isCorrection) {
            draft.mark(ItemField.CORRECTION);
        }
        if (note != null) {
            draft.warn("/ednote is for editors and is not kept: " + note.substring(0, Math.min(200, note.length())));
        }
    }

    private static void people(JsonNode item, Draft draft) {
        String byline = first(item, "byline", "by");
        draft.add(ItemField.BYLINE, item.has("byline") ? "/byline" : "/by", byline);
        if (byline == null) {
            item.path("person").forEach(person -> author(person, draft));
            item.path("people").forEach(person -> author(person, draft));
            item.path("infosources").forEach(source -> author(source, draft));
            item.path("infosource").forEach(source -> author(source, draft));
        }
        for (String provider : new String[] {"provider", "publisher"}) {
            draft.offer(ItemField.OUTLET, "/" + provider, Json.text(item.path(provider), "name"));
        }
        draft.offer(ItemField.OUTLET, "/provider", Json.text(item, "provider"));
    }

    private static void author(JsonNode person, Draft draft) {
        String rel = Json.text(person, "rel");
        boolean isAuthor = rel != null && (rel.endsWith("author") || rel.endsWith("creator"));
        if (isAuthor) {
            draft.add(ItemField.BYLINE, "/person", Json.text(person, "name"));
        }
    }
}
