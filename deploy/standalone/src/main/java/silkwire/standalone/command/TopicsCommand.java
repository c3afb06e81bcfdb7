package silkwire.standalone.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import silkwire.servers.kafka.TopicCreation;
import silkwire.servers.topic.DeclaredTopics;
import silkwire.servers.topic.TopicLayout;

/** Creates the declared topics on a Kafka that somebody else runs; prints the names of those that were missing. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description =
                "Create the product's topics on a Kafka that runs elsewhere; those that exist must be as declared.")
final class TopicsCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--bootstrap-servers",
            required = true,
            paramLabel = "HOST:PORT",
            description = "where Kafka's clients connect")
    private String bootstrapServers = "";

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "of every topic that is not one order (default: ${DEFAULT-VALUE}; a cluster takes "
                    + TopicLayout.CLUSTER_PARTITIONS + ")")
    private int partitions = TopicLayout.STANDALONE_PARTITIONS;

    TopicsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> created = TopicCreation.create(
                bootstrapServers, DeclaredTopics.all(), new TopicLayout("", partitions, TopicLayout.DEFAULT_RETENTION));
        created.forEach(console.out()::println);
        console.says(created.size() + " of " + DeclaredTopics.all().size() + " topics were missing and are created");
        return 0;
    }
}
