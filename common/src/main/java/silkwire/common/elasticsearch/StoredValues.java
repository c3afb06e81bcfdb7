package silkwire.common.elasticsearch;

import co.elastic.clients.json.JsonData;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/** The values of a hit as the index keeps them by column, which costs less than to read what was stored. */
public record StoredValues(Map<String, JsonData> fields) {

    /** Copies the fields. */
    public StoredValues {
        fields = Map.copyOf(fields);
    }

    /** All values of a field, in the order of the index. */
    public List<String> all(String field) {
        JsonData values = fields.get(field);
        return values == null
                ? List.of()
                : values.toJson().asJsonArray().stream().map(StoredValues::text).toList();
    }

    /** The first value of a field; empty where it has none. */
    public String one(String field) {
        List<String> values = all(field);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** The first value of a field as a number; 0 where it has none. */
    public long number(String field) {
        String value = one(field);
        return value.isEmpty() ? 0 : Long.parseLong(value);
    }

    private static String text(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigDecimalValue().toBigInteger().toString();
            default -> value.toString();
        };
    }
}
