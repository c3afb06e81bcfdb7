package silkwire.search.stream;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.common.query.QueryNode;
import silkwire.search.article.Parameters;
import silkwire.search.article.Question;
import silkwire.search.article.QuestionReader;

/** Reads what a stream is asked for: the parameters that say which articles, and the place to go on from. */
public final class Streams {
    private final QuestionReader questions;
    private final ArticleTail tail;
    private final Clock clock;

    /** Streams from {@code tail}. */
    public Streams(QuestionReader questions, ArticleTail tail, Clock clock) {
        this.questions = questions;
        this.tail = tail;
        this.clock = clock;
    }

    /** The stream these parameters ask for, behind the event of this id where there is one. */
    public ArticleStream open(Map<String, List<String>> parameters, @Nullable String lastEventId) {
        requireLasting(parameters);
        Parameters.requireKnown(parameters, QuestionReader.WHICH_ARTICLES);
        Question question = questions.read(parameters).question();
        List<QueryNode> clauses = new ArrayList<>(question.filters());
        clauses.add(question.query().tree());
        TopicPosition from = lastEventId == null || lastEventId.isBlank()
                ? null
                : TopicPosition.of(lastEventId)
                        .orElseThrow(() -> Parameters.problem(
                                "Last-Event-ID",
                                lastEventId,
                                "This is no id of an event of this stream",
                                "the id of the last event read, such as 0-17.1-4"));
        return tail.open(article -> article.matches(clauses, clock.instant(), question.zone()), from);
    }

    /** What is known of a story changes after its articles came by; a rule waits for it, a stream cannot. */
    private static void requireLasting(Map<String, List<String>> parameters) {
        QuestionReader.WHICH_ARTICLES_NOW.stream()
                .filter(name -> !QuestionReader.WHICH_ARTICLES.contains(name))
                .filter(parameters::containsKey)
                .findFirst()
                .ifPresent(name -> {
                    throw Parameters.problem(
                            name,
                            String.join(",", parameters.get(name)),
                            "A stream knows only what an article itself says; stories and outlets are known later",
                            "a search, an export, a feed, or a rule with conditions (POST /v1/rules)");
                });
    }
}
