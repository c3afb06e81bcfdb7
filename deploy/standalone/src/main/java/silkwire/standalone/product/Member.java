package silkwire.standalone.product;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The processes that make up the product, with the port each has without an offset. */
public enum Member {
    /** The message log. */
    KAFKA(9092, ""),
    /** The search index. */
    ELASTICSEARCH(9200, ""),
    /** Takes articles in. */
    INGEST(8081, "ingest-service"),
    /** Tags them. */
    ENRICH(8082, "enrich-service"),
    /** Indexes and finds them. */
    SEARCH(8083, "search-service"),
    /** Watches for them. */
    ALERT(8084, "alert-service"),
    /** Shows them. */
    DASHBOARD(8080, "dashboard");

    private final int port;
    private final String module;

    Member(int port, String module) {
        this.port = port;
        this.module = module;
    }

    /** Its name in commands, files and answers. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its port. */
    public int port(int offset) {
        return port + offset;
    }

    /** Where it answers. */
    public String url(int offset) {
        return this == KAFKA ? "127.0.0.1:" + port(offset) : "http://127.0.0.1:" + port(offset);
    }

    /** The module whose jar it runs; empty for the two servers. */
    public String module() {
        return module;
    }

    /** Whether it is one of our services. */
    public boolean isService() {
        return !module.isEmpty();
    }

    /** Our services. */
    public static List<Member> services() {
        return Arrays.stream(values()).filter(Member::isService).toList();
    }

    /** The member called {@code id}. */
    public static Optional<Member> of(String id) {
        return Arrays.stream(values()).filter(member -> member.id().equals(id)).findFirst();
    }
}
