package silkwire.chat.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.StanceLabel;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

/** What the model answered, in the form of the schema and not yet held against the article. */
public record Answer(
        @Nullable LanguageAnswer language,
        List<CountryAnswer> countries,
        List<TopicAnswer> topics,
        List<StanceAnswer> stances) {

    /** Copies the lists, of which one that was not asked for is empty. */
    public Answer {
        countries = copy(countries);
        topics = copy(topics);
        stances = copy(stances);
    }

    /** The language. */
    public record LanguageAnswer(@Nullable String code, double confidence) {}

    /** A country, and how the article names it. */
    public record CountryAnswer(@Nullable String code, boolean focus, List<String> mentions) {
        /** Copies the list. */
        public CountryAnswer {
            mentions = copy(mentions);
        }
    }

    /** A topic, and what shows it. */
    public record TopicAnswer(@Nullable String code, double confidence, List<String> evidence) {
        /** Copies the list. */
        public TopicAnswer {
            evidence = copy(evidence);
        }
    }

    /** A stance, and what shows it. */
    public record StanceAnswer(
            @Nullable String target,
            @Nullable String holder,
            @Nullable StanceLabel label,
            double confidence,
            List<String> evidence) {
        /** Copies the list. */
        public StanceAnswer {
            evidence = copy(evidence);
        }
    }

    /**
     * Reads an answer.
     *
     * @throws EventDecodingException when it is no JSON, or not of this form
     */
    public static Answer read(String json, String schema) throws EventDecodingException {
        var tree = EventJson.decode(
                json.getBytes(java.nio.charset.StandardCharsets.UTF_8), tools.jackson.databind.JsonNode.class);
        for (var required : EventJson.decode(
                        schema.getBytes(java.nio.charset.StandardCharsets.UTF_8), tools.jackson.databind.JsonNode.class)
                .path("required")) {
            if (!tree.hasNonNull(required.stringValue())) {
                throw new EventDecodingException("The answer lacks " + required.stringValue(), null);
            }
        }
        return EventJson.decode(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), Answer.class);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null
                ? List.of()
                : list.stream().filter(java.util.Objects::nonNull).toList();
    }
}
