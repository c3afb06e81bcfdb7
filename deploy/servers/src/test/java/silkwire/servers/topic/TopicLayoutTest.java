package silkwire.servers.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicLayoutTest {
    private static final TopicDeclaration MANY =
            new TopicDeclaration("articles.received.v1", false, TopicDeclaration.Cleanup.DELETE, false);
    private static final TopicDeclaration ONE =
            new TopicDeclaration("alerts.rules.v1", true, TopicDeclaration.Cleanup.DELETE, true);

    @Test
    void aTotalOrderHasOnePartitionEverywhere() {
        // given
        TopicLayout cluster = new TopicLayout("t1-", TopicLayout.CLUSTER_PARTITIONS, Duration.ofDays(1));

        // when / then
        assertThat(cluster.partitions(ONE)).isEqualTo(1);
        assertThat(cluster.partitions(MANY)).isEqualTo(24);
        assertThat(cluster.name(MANY)).isEqualTo("t1-articles.received.v1");
    }

    @Test
    void zeroRetentionAndKeptForEverAreEndless() {
        assertThat(new TopicLayout("", 4, Duration.ZERO).retentionMillis(MANY)).isEqualTo(-1);
        assertThat(TopicLayout.standalone().retentionMillis(ONE)).isEqualTo(-1);
        assertThat(TopicLayout.standalone().retentionMillis(MANY))
                .isEqualTo(Duration.ofDays(400).toMillis());
    }

    @Test
    void everyDeclaredTopicIsReadAndNoNameStandsTwice() {
        assertThat(DeclaredTopics.all())
                .extracting(TopicDeclaration::name)
                .doesNotHaveDuplicates()
                .contains("articles.received.v1", "stories.claims.v1", "articles.outcomes.v1-dlt");
    }

    @Test
    void aWordThatIsNotAllowedIsRefusedByNameAndValue() {
        // given
        String file = "topics: [{name: a, partitions: some, cleanup: delete, retention: standard}]";

        // when / then
        assertThatThrownBy(() -> read(file)).hasMessage("partitions of topic a is 'some'; allowed: one, many");
    }

    private static List<TopicDeclaration> read(String file) {
        return DeclaredTopics.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
