package silkwire.servers.container;

/** The images of the servers, pinned. */
public enum ServerImage {
    /** The message log. */
    KAFKA("apache/kafka:4.2.1"),
    /** The search index. */
    ELASTICSEARCH("docker.elastic.co/elasticsearch/elasticsearch:9.5.2");

    private final String reference;

    ServerImage(String reference) {
        this.reference = reference;
    }

    /** As an engine and a compose file name it. */
    public String reference() {
        return reference;
    }

    /** The tag, which is the server's version. */
    public String version() {
        return reference.substring(reference.lastIndexOf(':') + 1);
    }
}
