package silkwire.search.trend;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwire.search.article.Parameters;
import silkwire.search.article.Question;
import silkwire.search.article.QuestionReader;
import silkwire.search.article.TimeSpan;

/** Reads the parameters of trends: those that choose articles but no times, and which times are compared. */
public final class TrendReader {
    private static final Set<String> OWN = Set.of("window", "weeks", "kinds", "top");
    private static final Duration USUAL_WINDOW = Duration.ofDays(1);
    private static final Duration LONGEST_WINDOW = Duration.ofDays(31);
    private static final String ALLOWED = "an ISO 8601 duration from PT1H to P31D, such as P1D";
    private static final int USUAL_WEEKS = 4;
    private static final int MOST_WEEKS = 52;
    private static final int USUAL_TOP = 20;
    private static final int MOST_TOP = 100;

    private final QuestionReader questions;

    /** Reads the parameters that choose articles with {@code questions}. */
    public TrendReader(QuestionReader questions) {
        this.questions = questions;
    }

    /** What these parameters ask. */
    public TrendQuestion read(Map<String, List<String>> values) {
        Map<String, List<String>> own = new LinkedHashMap<>(values);
        own.keySet().retainAll(OWN);
        Parameters parameters = Parameters.of(own, OWN);
        Duration window = window(parameters);
        int weeks = parameters.number("weeks", USUAL_WEEKS, 1, MOST_WEEKS);
        Question question = questions.choice(values, OWN);
        TimeSpan span = TimeSpan.of(question);
        if (span.from() != null) {
            throw Parameters.problem(
                    "from",
                    span.from().toString(),
                    "The time before is set by weeks, not by from or published:",
                    "to alone, which sets the end of the window");
        }
        Instant end = span.before() == null ? question.now() : span.before();
        Instant middle = end.minus(window);
        return new TrendQuestion(
                question,
                middle.minus(Duration.ofDays(7L * weeks)),
                middle,
                end,
                kinds(parameters),
                parameters.number("top", USUAL_TOP, 1, MOST_TOP));
    }

    private static Duration window(Parameters parameters) {
        String text = parameters.one("window");
        if (text == null) {
            return USUAL_WINDOW;
        }
        try {
            Duration window = Duration.parse(text.strip());
            if (window.compareTo(Duration.ofHours(1)) >= 0 && window.compareTo(LONGEST_WINDOW) <= 0) {
                return window;
            }
        } catch (DateTimeParseException e) {
            throw Parameters.problem("window", text, "'" + text + "' is no duration", ALLOWED);
        }
        throw Parameters.problem("window", text, text + " is out of range", ALLOWED);
    }

    private static Set<TrendQuestion.Kind> kinds(Parameters parameters) {
        Set<TrendQuestion.Kind> kinds = EnumSet.noneOf(TrendQuestion.Kind.class);
        for (String name : parameters.all("kinds")) {
            kinds.add(Parameters.choice("kinds", name, TrendQuestion.Kind.values(), TrendQuestion.Kind::text));
        }
        return kinds.isEmpty() ? EnumSet.allOf(TrendQuestion.Kind.class) : kinds;
    }
}
