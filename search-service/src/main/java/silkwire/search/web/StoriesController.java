package silkwire.search.web;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.search.article.ArticleSearch;
import silkwire.search.story.StoryReader;
import silkwire.search.story.StoryView;

/** Shows stories. */
@RestController
final class StoriesController {
    private static final int NOT_FOUND = 404;

    private final StoryReader stories;
    private final ArticleSearch articles;

    StoriesController(StoryReader stories, ArticleSearch articles) {
        this.stories = stories;
        this.articles = articles;
    }

    @GetMapping("/v1/stories/{id}")
    @Operation(
            summary = "Show a story: its first article, copies, outlets, languages and countries, counted now",
            description = "spread says which outlets, languages and countries came in when, earliest first.")
    StoryView story(@PathVariable String id) {
        return stories.read(id)
                .map(story -> story.titled(articles.find(story.first().id())
                        .map(article -> article.path("title").asString(""))
                        .orElse(null)))
                .orElseThrow(() -> new ProblemException(
                        Problem.of("no-such-story", NOT_FOUND, "There is no such story", "No article is in story " + id)
                                .at("id", id, "the id of a story with an article that is not withdrawn")));
    }
}
