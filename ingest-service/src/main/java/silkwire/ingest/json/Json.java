package silkwire.ingest.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.ItemReader;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON into a tree, and takes what it says out of it whatever its type. */
public final class Json {
    private static final int DEEPEST = 64;
    private static final int LONGEST_EXCERPT = 1024;
    private static final int BAD_REQUEST = 400;
    private static final JsonMapper MAPPER =
            JsonMapper.builder(bounded().build()).build();
    private static final JsonMapper LENIENT = JsonMapper.builder(bounded()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build())
            .build();

    private Json() {}

    private static JsonFactoryBuilder bounded() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(ItemReader.LARGEST_ARTICLE)
                        .build());
    }

    /**
     * The tree of {@code text}.
     *
     * @throws ProblemException when it is no JSON, or nests deeper than an article may
     */
    public static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (StreamConstraintsException e) {
            throw new ProblemException(
                    Problem.of("json-bounds", BAD_REQUEST, "JSON beyond bounds", e.getOriginalMessage())
                            .at("", null, "at most " + DEEPEST + " levels and 4 MiB in one text"));
        } catch (JacksonException e) {
            throw new ProblemException(Problem.of("malformed-json", BAD_REQUEST, "Not JSON", e.getOriginalMessage()));
        }
    }

    /** The tree of JSON in a page, where line ends stand in texts; nothing where it is none. */
    public static Optional<JsonNode> ofPage(String text) {
        try {
            return Optional.of(LENIENT.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The text of a member, or null where it is absent, blank or has no text. */
    public static @Nullable String text(JsonNode parent, String name) {
        return text(parent.path(name));
    }

    /** The text of a value: a number is its digits, an object or array has none. */
    public static @Nullable String text(JsonNode value) {
        if (!value.isValueNode() || value.isNull()) {
            return null;
        }
        String text = value.asString();
        return text.isBlank() ? null : text;
    }

    /** The beginning of a value as JSON, for whoever asks why it was refused. */
    public static String excerpt(JsonNode value) {
        String text = value.toString();
        return text.substring(0, Math.min(text.length(), LONGEST_EXCERPT));
    }
}
