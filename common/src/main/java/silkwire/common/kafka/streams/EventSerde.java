package silkwire.common.kafka.streams;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

/** Events and stored records as JSON. */
public final class EventSerde {
    private EventSerde() {}

    /** Writes and reads this type. */
    public static <T> Serde<T> of(Class<T> type) {
        return Serdes.serdeFrom(serializer(), deserializer(type));
    }

    /** Writes events of any type. */
    public static <T> Serializer<T> serializer() {
        return (topic, event) -> EventJson.encode(event);
    }

    /** Reads this type; what is none of it is a {@link SerializationException}. */
    public static <T> Deserializer<T> deserializer(Class<T> type) {
        return (topic, bytes) -> {
            try {
                return EventJson.decode(bytes, type);
            } catch (EventDecodingException e) {
                throw new SerializationException(e.getMessage(), e);
            }
        };
    }
}
