package silkwire.common.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

    @Test
    void theRecordIsSetAsideUnchangedWithWhatIsKnownOfItsFailure() {
        // given
        byte[] value = "{\"id\":".getBytes(StandardCharsets.UTF_8);
        ConsumerRecord<byte[], byte[]> poison = new ConsumerRecord<>("articles.received.v1", 3, 42, null, value);
        poison.headers().add("traceparent", "00-1-1-01".getBytes(StandardCharsets.UTF_8));

        // when
        ProducerRecord<byte[], byte[]> letter = new DeadLetter(
                        poison, "decode", "Not an ArticleReceived", new IllegalStateException("x"), Instant.EPOCH)
                .toRecord();

        // then
        assertThat(letter.topic()).isEqualTo("articles.received.v1-dlt");
        assertThat(letter.value()).isSameAs(value);
        assertThat(header(letter, "traceparent")).isEqualTo("00-1-1-01");
        assertThat(header(letter, "dlt_stage")).isEqualTo("decode");
        assertThat(header(letter, "dlt_reason")).isEqualTo("Not an ArticleReceived");
        assertThat(header(letter, "dlt_exception")).contains("IllegalStateException");
        assertThat(header(letter, "dlt_first_failure")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(header(letter, "dlt_partition")).isEqualTo("3");
        assertThat(header(letter, "dlt_offset")).isEqualTo("42");
        assertThat(poison.headers().toArray()).hasSize(1);
    }

    private static String header(ProducerRecord<byte[], byte[]> letter, String name) {
        return CloudEventHeaders.text(letter.headers(), name);
    }
}
