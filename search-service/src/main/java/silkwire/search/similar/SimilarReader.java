package silkwire.search.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Story;
import silkwire.common.json.EventJson;
import silkwire.search.article.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** Reads what is similar to an article: by story, by content, or both. */
public final class SimilarReader {
    private static final int USUAL = 10;
    private static final int MOST = 50;
    private static final List<String> WAYS = List.of("story", "content");

    private final SimilarSearch search;

    /** Asks {@code search}. */
    public SimilarReader(SimilarSearch search) {
        this.search = search;
    }

    /** What is similar to the article; {@code by} names one way, {@code size} bounds each. */
    public SimilarArticles read(ArticleEnriched article, Map<String, List<String>> parameters) {
        Parameters.requireKnown(parameters, Set.of("by", "size"));
        List<String> ways = parameters.getOrDefault("by", WAYS);
        if (!WAYS.containsAll(ways)) {
            throw Parameters.problem("by", String.join(",", ways), "There is no such way", "story, content");
        }
        int size = size(parameters.getOrDefault("size", List.of(Integer.toString(USUAL))));
        List<SimilarArticles.Similar> items = new ArrayList<>();
        if (ways.contains("story")) {
            search.ofStory(article, size).forEach(member -> items.add(ofStory(member)));
        }
        if (ways.contains("content")) {
            items.addAll(search.byContent(article, size));
        }
        return new SimilarArticles(article.id(), items);
    }

    private static SimilarArticles.Similar ofStory(ObjectNode member) {
        Story story = EventJson.mapper().treeToValue(member.path("story"), Story.class);
        return new SimilarArticles.Similar(
                member,
                SimilarArticles.Reason.ofStory(
                        story.id(), member.at("/story/role").asString(""), story.of(), story.similarity()));
    }

    private static int size(List<String> values) {
        String text = String.join(",", values);
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST) {
            return Integer.parseInt(text);
        }
        throw Parameters.problem("size", text, "'" + text + "' is no size", "a whole number from 1 to " + MOST);
    }
}
