package silkwire.search.elasticsearch;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import silkwire.common.json.EventJson;
import silkwire.common.query.QueryParser;
import silkwire.search.article.CursorSeal;
import silkwire.search.article.Question;
import silkwire.search.article.QuestionReader;
import silkwire.search.story.StorySearch;
import silkwire.search.story.StorySummary;

/** The body of the request that a search for a first page becomes, for measurements that send it themselves. */
public final class TranslatedSearch {
    private static final byte[] NO_CURSOR_IS_READ = "no cursor is read".getBytes(StandardCharsets.UTF_8);

    private TranslatedSearch() {}

    /** The request of these parameters as JSON; none may ask about stories. */
    public static String of(Map<String, List<String>> parameters, Clock clock) {
        CursorSeal seal = new CursorSeal(NO_CURSOR_IS_READ, Duration.ofHours(1), clock);
        Question question = new QuestionReader(new QueryParser(), new NoStories(), seal, clock)
                .read(parameters)
                .question();
        return JsonpUtils.toJsonString(
                new SearchRequests(question).request("articles", null), new Jackson3JsonpMapper(EventJson.mapper()));
    }

    private static final class NoStories implements StorySearch {
        @Override
        public Map<String, Integer> find(Kind kind) {
            throw new IllegalArgumentException("Stories are not known here, and these were asked for: " + kind);
        }

        @Override
        public Map<String, StorySummary> summaries(Collection<String> stories) {
            return Map.of();
        }
    }
}
