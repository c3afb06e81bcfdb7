package silkwire.common.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as JSON in UTF-8. Unknown fields are passed over and an unknown enum value reads as {@code UNKNOWN}, so that a
 * reader understands the next release of the same version; times are ISO 8601.
 */
public final class EventJson {
    private static final int LONGEST_STRING = 16 * 1024 * 1024;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    /** The mapper itself, for trees and streams. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The event as UTF-8. */
    public static byte[] encode(Object event) {
        return MAPPER.writeValueAsBytes(event);
    }

    /** The event as text. */
    public static String text(Object event) {
        return new String(encode(event), StandardCharsets.UTF_8);
    }

    /**
     * The event in {@code bytes}.
     *
     * @throws EventDecodingException when they are no such event
     */
    public static <T> T decode(byte[] bytes, Class<T> type) throws EventDecodingException {
        try {
            T event = MAPPER.readValue(bytes, type);
            if (event == null) {
                throw new EventDecodingException("The JSON is null, no " + type.getSimpleName(), null);
            }
            return event;
        } catch (JacksonException e) {
            throw new EventDecodingException("No " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
