package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.alert.match.ArticleSummary;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.StoredValues;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.StoryRole;
import silkwire.common.query.QueryField;

/** Articles as their columns tell: what stories count, without text. */
final class PreviewColumns {
    private static final String STORY = Paths.key(QueryField.STORY);
    private static final String SOURCE = Paths.key(QueryField.SOURCE);
    private static final String OUTLET = Paths.key(QueryField.OUTLET);
    private static final String LANG = Paths.key(QueryField.LANG);
    private static final String MILLIS = "epoch_millis";

    private PreviewColumns() {}

    static List<FieldAndFormat> all() {
        List<FieldAndFormat> columns = new ArrayList<>();
        for (String path : List.of(
                Paths.ID,
                STORY,
                SOURCE,
                Paths.SOURCE_COUNTRY,
                OUTLET,
                LANG,
                Paths.STORY_ROLE,
                Paths.STORY_CREDIT,
                Paths.STANCES)) {
            columns.add(FieldAndFormat.of(column -> column.field(path)));
        }
        columns.add(FieldAndFormat.of(column -> column.field(Paths.RECEIVED).format(MILLIS)));
        return columns;
    }

    /** As if it were pushed for the first time when it was received. */
    static ArticleSummary article(Map<String, JsonData> fields) {
        StoredValues values = new StoredValues(fields);
        Instant received = Instant.ofEpochMilli(values.number(Paths.RECEIVED));
        return new ArticleSummary(
                values.one(Paths.ID),
                1,
                1,
                Cause.PUSH,
                ArticleStatus.CURRENT,
                false,
                false,
                values.one(SOURCE),
                known(values.one(Paths.SOURCE_COUNTRY)),
                values.one(OUTLET),
                "",
                "",
                null,
                values.one(LANG),
                List.of(),
                stances(values.all(Paths.STANCES)),
                values.one(STORY),
                role(values.one(Paths.STORY_ROLE)),
                known(values.one(Paths.STORY_CREDIT)),
                received,
                received,
                received);
    }

    private static @Nullable String known(String value) {
        return value.isEmpty() ? null : value;
    }

    private static StoryRole role(String name) {
        for (StoryRole role : StoryRole.values()) {
            if (role.name().equalsIgnoreCase(name)) {
                return role;
            }
        }
        return StoryRole.UNKNOWN;
    }

    /** {@code country:KZ|author|critical} is {@code KZ|author|critical} to alerts. */
    private static List<String> stances(List<String> keys) {
        return keys.stream().map(key -> key.substring(key.indexOf(':') + 1)).toList();
    }
}
