package silkwire.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import silkwire.common.item.ByteRange;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Whose JSON an object is, by the names of its members. */
enum JsonForm {
    /** Our own, also where nothing tells. */
    OWN,
    /** An item of ninjs. */
    NINJS,
    /** JSON Feed. */
    FEED;

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Sought URI = new Sought("\"uri\"");
    private static final Sought JSON_FEED = new Sought("jsonfeed.org/version/");
    private static final Set<String> OURS = Set.of("sourceItemId", "body", "html", "publishedAt");
    private static final List<String> OUR_BEGINNINGS =
            OURS.stream().map(name -> "{\"" + name + "\":").toList();
    private static final int LONGEST_START = 32;
    private static final Set<String> OF_NINJS = Set.of(
            "pubstatus",
            "pubStatus",
            "versioncreated",
            "versionCreated",
            "representationtype",
            "representationType",
            "headline",
            "headlines",
            "bodies",
            "body_text",
            "body_xhtml",
            "body_html",
            "standard",
            "firstcreated",
            "firstCreated",
            "contentcreated",
            "contentCreated");

    /** Whether an object is an item of ninjs; most of our own say by their first member that they are not. */
    static boolean isNinjs(ByteRange json) {
        return !beginsAsOurs(json) && URI.isIn(json) && of(json) == NINJS;
    }

    private static boolean beginsAsOurs(ByteRange json) {
        String start = json.head(LONGEST_START);
        for (String beginning : OUR_BEGINNINGS) {
            if (start.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Looks at the members only where bytes are found that our own JSON seldom has, so that it costs that nothing. */
    static JsonForm of(ByteRange json) {
        if (!JSON_FEED.isIn(json) && !URI.isIn(json)) {
            return OWN;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json.head(json.size()))) {
            return parser.nextToken() == JsonToken.START_OBJECT ? ofMembers(parser) : OWN;
        } catch (JacksonException e) {
            return OWN;
        }
    }

    /** Whether the bytes are JSON to their end. */
    static boolean isWhole(ByteRange json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json.head(json.size()))) {
            JsonToken token = parser.nextToken();
            boolean hasMember = false;
            while (token != null) {
                hasMember |= token == JsonToken.PROPERTY_NAME;
                token = parser.nextToken();
            }
            return hasMember;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static JsonForm ofMembers(JsonParser parser) {
        boolean hasUri = false;
        boolean isOfNinjs = false;
        boolean isOurs = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("version")
                    && value == JsonToken.VALUE_STRING
                    && parser.getString().contains("jsonfeed.org/")) {
                return FEED;
            }
            hasUri |= name.equals("uri");
            isOfNinjs |= OF_NINJS.contains(name);
            isOurs |= OURS.contains(name);
            parser.skipChildren();
        }
        return hasUri && isOfNinjs && !isOurs ? NINJS : OWN;
    }

    /** Looks at each place where the last of the wanted bytes could stand, and steps over the others (Horspool 1980). */
    private static final class Sought {
        private final byte[] wanted;
        private final int[] steps = new int[256];

        Sought(String wanted) {
            this.wanted = wanted.getBytes(StandardCharsets.US_ASCII);
            Arrays.fill(steps, this.wanted.length);
            for (int i = 0; i < this.wanted.length - 1; i++) {
                steps[this.wanted[i]] = this.wanted.length - 1 - i;
            }
        }

        boolean isIn(ByteRange bytes) {
            int last = wanted.length - 1;
            int end = last;
            while (end < bytes.size()) {
                byte found = bytes.at(end);
                if (found == wanted[last] && isAt(bytes, end - last)) {
                    return true;
                }
                end += steps[found & 0xFF];
            }
            return false;
        }

        private boolean isAt(ByteRange bytes, int from) {
            for (int i = 0; i < wanted.length; i++) {
                if (bytes.at(from + i) != wanted[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
