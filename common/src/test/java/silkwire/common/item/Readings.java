package silkwire.common.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import silkwire.common.access.SourceEntry;
import silkwire.common.event.ReceivedItem;
import silkwire.common.problem.Problem;

/** Reads items for the tests of this package, as the source {@code anbaa} of Almaty pushed them at one fixed time. */
final class Readings {
    static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");
    static final SourceEntry ANBAA = new SourceEntry("anbaa", "Anbaa", "KZ", "Asia/Almaty", List.of());
    static final PushContext PUSH = new PushContext(ANBAA, NOW, false);

    private static final ItemReader READER = new ItemReader();

    private Readings() {}

    static ItemReading json(String json) {
        return READER.readJson(bytes(json), PUSH);
    }

    static ItemReading text(String text) {
        return READER.readText(bytes(text), List.of(), PUSH);
    }

    static ItemReading.Read read(String json) {
        assertThat(json(json)).isInstanceOf(ItemReading.Read.class);
        return (ItemReading.Read) json(json);
    }

    static ReceivedItem item(String json) {
        return read(json).article().item();
    }

    static Problem problem(String json) {
        assertThat(json(json)).isInstanceOf(ItemReading.Refused.class);
        return ((ItemReading.Refused) json(json)).problem();
    }

    static ByteRange bytes(String text) {
        return ByteRange.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
