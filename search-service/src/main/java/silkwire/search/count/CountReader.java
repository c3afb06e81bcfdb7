package silkwire.search.count;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.search.article.Facet;
import silkwire.search.article.Parameters;
import silkwire.search.article.Question;
import silkwire.search.article.QuestionReader;

/** Reads the parameters of a count: those that choose articles, and what is to be counted of them. */
public final class CountReader {
    private static final Set<String> OWN = Set.of("by", "interval", "unit", "top", "gaps");
    private static final int MOST_FIELDS = 2;
    private static final int USUAL_TOP = 10;
    private static final int MOST_TOP = 100;
    private static final Facet[] FIELDS = {
        Facet.COUNTRY,
        Facet.FOCUS,
        Facet.REGION,
        Facet.TOPIC,
        Facet.LANG,
        Facet.SOURCE,
        Facet.OUTLET,
        Facet.STANCE,
        Facet.STATUS,
        Facet.OUTLET_COUNTRY
    };

    private final QuestionReader questions;

    /** Reads the parameters that choose articles with {@code questions}. */
    public CountReader(QuestionReader questions) {
        this.questions = questions;
    }

    /** What these parameters ask. */
    public CountQuestion read(Map<String, List<String>> values) {
        Map<String, List<String>> own = new LinkedHashMap<>(values);
        own.keySet().retainAll(OWN);
        Parameters parameters = Parameters.of(own, OWN);
        CountInterval interval = interval(parameters);
        Question question = questions.choice(values, OWN);
        return new CountQuestion(
                question,
                unit(parameters),
                fields(parameters),
                interval,
                parameters.number("top", USUAL_TOP, 1, MOST_TOP),
                parameters.flag("gaps", true));
    }

    private static CountUnit unit(Parameters parameters) {
        String text = parameters.one("unit");
        return text == null ? CountUnit.ARTICLES : Parameters.choice("unit", text, CountUnit.values(), CountUnit::text);
    }

    private static @Nullable CountInterval interval(Parameters parameters) {
        String text = parameters.one("interval");
        return text == null ? null : Parameters.choice("interval", text, CountInterval.values(), CountInterval::text);
    }

    private static List<Facet> fields(Parameters parameters) {
        Set<Facet> fields = new LinkedHashSet<>();
        for (String name : parameters.all("by")) {
            if (!fields.add(Parameters.choice("by", name, FIELDS, Facet::text))) {
                throw Parameters.problem("by", name, "'" + name + "' stands twice", "two different fields");
            }
        }
        if (fields.size() > MOST_FIELDS) {
            throw Parameters.problem(
                    "by",
                    String.join(",", parameters.all("by")),
                    "Articles are counted by two fields at the most",
                    "one or two of them");
        }
        return List.copyOf(fields);
    }
}
