package silkwire.alert.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.kafka.streams.StreamsSettings;

/** What the settings of every topology do with what fails because time passes. */
class FailedPunctuationTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final List<String> setAside = new ArrayList<>();
    private RuntimeException failure = new IllegalStateException("بدون موضوع");

    @TempDir
    private Path state;

    private TopologyTestDriver driver;

    /** Hands on what it reads, and fails each second. */
    private final class Failing extends ContextualProcessor<String, String, String, String> {
        @Override
        public void init(ProcessorContext<String, String> context) {
            super.init(context);
            context.schedule(SECOND, PunctuationType.WALL_CLOCK_TIME, time -> {
                throw failure;
            });
        }

        @Override
        public void process(Record<String, String> read) {
            context().forward(read);
        }
    }

    @BeforeEach
    void start() {
        Topology topology = new Topology();
        topology.addSource(
                "source", Serdes.String().deserializer(), Serdes.String().deserializer(), "in");
        topology.addProcessor("failing", Failing::new, "source");
        topology.addSink(
                "sink", "out", Serdes.String().serializer(), Serdes.String().serializer(), "failing");
        driver = new TopologyTestDriver(
                topology,
                new StreamsSettings("failing", "", state, 1, Duration.ofMillis(20))
                        .with(
                                Map.of("bootstrap.servers", "unused:1"),
                                Clock.systemUTC(),
                                (topic, stage) -> setAside.add(topic + " " + stage)));
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void isSaidAndCountedAndNothingIsWrittenToTheDeadLettersOfNoTopic() {
        // when
        driver.advanceWallClockTime(SECOND);
        driver.advanceWallClockTime(SECOND);
        driver.createInputTopic("in", new StringSerializer(), new StringSerializer())
                .pipeInput("k", "читается дальше");

        // then
        assertThat(setAside).containsExactly("none punctuate", "none punctuate");
        assertThat(driver.producedTopicNames()).containsExactly("out");
        assertThat(driver.createOutputTopic("out", new StringDeserializer(), new StringDeserializer())
                        .readValuesToList())
                .containsExactly("читается дальше");
    }

    @Test
    void stopsTheThreadWhereKafkaFailed() {
        // given
        failure = new KafkaException("the broker has gone");

        // then
        assertThatThrownBy(() -> driver.advanceWallClockTime(SECOND))
                .isInstanceOf(StreamsException.class)
                .hasRootCauseMessage("the broker has gone");
        assertThat(setAside).isEmpty();
    }
}
