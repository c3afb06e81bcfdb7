package silkwire.common.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import silkwire.common.json.EventJson;
import tools.jackson.databind.node.ObjectNode;

class ReceivedItemTest {

    @Test
    void anItemWithAnotherBodyIsOtherwiseTheSame() {
        // given
        String json = """
                {"sourceItemId":"1","url":"https://anbaa.example/1","title":"أستانا","body":"مقتطف","byline":["خ"],"section":"world",
                 "tags":["medtop:11000000"],"language":"ar","publishedAt":"2026-11-22T08:00:00Z","publishedAtRaw":"٢٢ نوفمبر",
                 "updatedAt":"2026-11-22T09:00:00Z","version":3,"correction":true,"outlet":"anbaa.example",
                 "embargoUntil":"2026-11-22T10:00:00Z","rights":"©","backfill":true,
                 "targets":[{"id":"un","name":"ООН"}],"associations":[{"name":"photo","uri":"urn:1","type":"picture"}]}""";
        ReceivedItem item = EventJson.mapper().readValue(json, ReceivedItem.class);

        // when
        ObjectNode before = EventJson.mapper().valueToTree(item);
        ObjectNode after = EventJson.mapper().valueToTree(item.withBody("النص كله"));

        // then
        assertThat(before.put("body", "النص كله")).isEqualTo(after);
        assertThat(after.get("associations")).hasSize(1);
    }
}
