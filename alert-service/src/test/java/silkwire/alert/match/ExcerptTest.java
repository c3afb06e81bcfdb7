package silkwire.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.event.Mark;
import silkwire.common.event.MarkKind;
import silkwire.common.event.TextField;

class ExcerptTest {
    @Test
    void aShortTextStandsWhole() {
        assertThat(Excerpt.of(" أعلنت أستانا\n\nموقفها ", List.of())).isEqualTo("أعلنت أستانا موقفها");
    }

    @Test
    void aLongTextIsCutBetweenWords() {
        // when
        String excerpt = Excerpt.of("Токаев ".repeat(100), List.of());

        // then
        assertThat(excerpt).endsWith("Токаев").hasSizeBetween(290, 300);
    }

    @Test
    void aTextWithoutSpacesIsCutToo() {
        assertThat(Excerpt.of("托卡耶夫在阿斯塔纳会见".repeat(100), List.of())).hasSizeBetween(280, 300);
    }

    @Test
    void whatIsMarkedAtTheBeginningIsPassedOver() {
        // given
        Mark navigation = new Mark(TextField.BODY, 0, 11, MarkKind.NAVIGATION);

        // when
        String excerpt = Excerpt.of("Home > News\nOil prices rose.", List.of(navigation));

        // then
        assertThat(excerpt).isEqualTo("Oil prices rose.");
    }
}
