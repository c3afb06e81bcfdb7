package silkwire.search.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.search.article.ArticleSearch;
import silkwire.search.article.Page;
import silkwire.search.article.QuestionReader;
import tools.jackson.databind.JsonNode;

/** Reads all articles of a story, the earliest published first, and counts them. */
public final class StoryReader {
    private static final Pattern FORM = Pattern.compile("sty_[0-9a-z]+");
    private static final String PAGE = "200";

    private final QuestionReader questions;
    private final ArticleSearch search;

    /** Asks {@code search}. */
    public StoryReader(QuestionReader questions, ArticleSearch search) {
        this.questions = questions;
        this.search = search;
    }

    /** The story of this id, if it has an article. */
    public Optional<StoryView> read(String id) {
        if (!FORM.matcher(id).matches()) {
            return Optional.empty();
        }
        Count count = new Count();
        String cursor = null;
        do {
            cursor = readPage(id, cursor, count);
        } while (cursor != null);
        return count.articles == 0 ? Optional.empty() : Optional.of(count.view(id));
    }

    private @Nullable String readPage(String id, @Nullable String cursor, Count count) {
        Map<String, List<String>> parameters = new TreeMap<>();
        parameters.put("q", List.of("story:" + id));
        parameters.put("sort", List.of("oldest"));
        parameters.put("size", List.of(PAGE));
        if (cursor != null) {
            parameters.put("cursor", List.of(cursor));
        }
        QuestionReader.Read read = questions.read(parameters);
        Page page = search.search(read.question());
        page.articles().forEach(count::add);
        return questions.cursor(read, page.next());
    }

    private static final class Count {
        private final TreeSet<String> outlets = new TreeSet<>();
        private final TreeSet<String> independent = new TreeSet<>();
        private final Map<String, Long> roles = new TreeMap<>();
        private final Map<String, Long> languages = new TreeMap<>();
        private final Map<String, Long> countries = new TreeMap<>();
        private @Nullable String first;
        private @Nullable String last;
        private long articles;

        private void add(JsonNode article) {
            articles++;
            String outlet = article.path("outlet").asString("");
            String role = article.path("story").path("role").asString("");
            outlets.add(outlet);
            if (!role.equals("copy") && !article.path("story").has("credit")) {
                independent.add(outlet);
            }
            roles.merge(role, 1L, Long::sum);
            languages.merge(article.path("language").path("code").asString("und"), 1L, Long::sum);
            for (JsonNode country : article.path("countries")) {
                countries.merge(country.path("code").asString(""), 1L, Long::sum);
            }
            last = article.path("publishedAt").asString("");
            first = first == null ? last : first;
        }

        private StoryView view(String id) {
            return new StoryView(
                    id,
                    articles,
                    new ArrayList<>(outlets),
                    new ArrayList<>(independent),
                    roles,
                    languages,
                    countries,
                    first,
                    last);
        }
    }
}
