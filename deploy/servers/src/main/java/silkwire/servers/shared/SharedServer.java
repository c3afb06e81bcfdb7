package silkwire.servers.shared;

/** The servers that test JVMs share. */
public enum SharedServer {
    /** The message log. */
    KAFKA,
    /** The search index. */
    ELASTICSEARCH
}
