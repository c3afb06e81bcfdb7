package silkwire.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import silkwire.servers.topic.DeclaredTopics;
import silkwire.servers.topic.TopicDeclaration;

/** On a Kafka in a container, whose names without a prefix belong to this class alone. */
@Tag("docker")
@WithServers(elasticsearch = false)
class TopicsCommandIT {
    private final TestServers servers;

    TopicsCommandIT(TestServers servers) {
        this.servers = servers;
    }

    @Test
    void createsEveryDeclaredTopicAndASecondTimeNone() {
        // when
        String first = run("--partitions", "3");
        String second = run("--partitions", "3");

        // then
        assertThat(first.lines())
                .containsExactlyInAnyOrderElementsOf(DeclaredTopics.all().stream()
                        .map(TopicDeclaration::name)
                        .toList());
        assertThat(second).isEmpty();
    }

    private String run(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        String[] arguments = {"topics", "--bootstrap-servers", servers.bootstrapServers(), options[0], options[1]};
        assertThat(RootCommand.commandLine(printed, System.err).execute(arguments))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
