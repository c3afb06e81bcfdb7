package silkwire.servers.topic;

import java.util.Map;

/** One topic as declared: its name without prefix, whether it is one total order, how it is cleaned and kept. */
public record TopicDeclaration(String name, boolean isOneOrder, Cleanup cleanup, boolean isKeptForever) {
    /** What Kafka does with old records. */
    public enum Cleanup {
        /** Removes them when their time is up. */
        DELETE,
        /** Keeps the last one of each key. */
        COMPACT
    }

    static TopicDeclaration read(Map<?, ?> entry) {
        String name = String.valueOf(entry.get("name"));
        return new TopicDeclaration(
                name,
                choice(name, entry, "partitions", "one", "many"),
                choice(name, entry, "cleanup", "compact", "delete") ? Cleanup.COMPACT : Cleanup.DELETE,
                choice(name, entry, "retention", "forever", "standard"));
    }

    private static boolean choice(String name, Map<?, ?> entry, String key, String yes, String no) {
        String value = String.valueOf(entry.get(key));
        if (!value.equals(yes) && !value.equals(no)) {
            throw new IllegalArgumentException(
                    key + " of topic " + name + " is '" + value + "'; allowed: " + yes + ", " + no);
        }
        return value.equals(yes);
    }
}
