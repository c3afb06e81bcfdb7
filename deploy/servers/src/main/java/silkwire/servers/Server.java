package silkwire.servers;

import silkwire.servers.process.ChildProcess;

/** A server in a child process. */
public sealed interface Server extends AutoCloseable permits KafkaServer, ElasticsearchServer {
    /** Where clients connect. */
    String address();

    /** The process that was started; the server may be a descendant of it. */
    ChildProcess process();

    /**
     * Waits until it answers.
     *
     * @throws ServerException when it ends before, or time is up; with the last lines of its log
     */
    void awaitReady();

    /** Ends it at once, as a power cut would. */
    void kill();

    /** Starts it again on the same data and ports. */
    void restart();

    /** Ends it in good order. */
    @Override
    void close();
}
