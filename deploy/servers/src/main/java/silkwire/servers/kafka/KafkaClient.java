package silkwire.servers.kafka;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.utils.AppInfoParser;

/** The Kafka client of this build, whose version the server shares. */
public final class KafkaClient {
    private KafkaClient() {}

    /** For example {@code 4.2.1}. */
    public static String version() {
        return AppInfoParser.getVersion();
    }

    /** A class of the client, for whoever needs its place on the class path. */
    public static Class<?> member() {
        return Admin.class;
    }
}
