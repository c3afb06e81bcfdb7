package silkwire.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogTableTest {
    private final LogTable<String> table = new LogTable<>();

    @Test
    void theLastWordOfTheLogCounts() {
        // when
        table.read("قناة", "one");
        table.read("канал", "other");
        table.read("قناة", "two");

        // then
        assertThat(table.find("قناة")).contains("two");
        assertThat(table.all()).containsExactlyInAnyOrder("two", "other");
    }

    @Test
    void whatIsWrittenHereCountsUntilItIsReadAndThenWhatFollowsIt() {
        // given
        table.writing("频道", "ours");

        // when: theirs stands before ours in the log, and again behind it
        table.read("频道", "theirs");
        String before = table.find("频道").orElseThrow();
        table.read("频道", "ours");
        String then = table.find("频道").orElseThrow();
        table.read("频道", "theirs");

        // then
        assertThat(List.of(before, then)).containsExactly("ours", "ours");
        assertThat(table.find("频道")).contains("theirs");
    }

    @Test
    void instancesThatWriteAtTheSameTimeAndOneThatStartsLaterComeToTheSame() {
        // given
        LogTable<String> other = new LogTable<>();
        LogTable<String> late = new LogTable<>();
        table.writing("k", "ours");
        other.writing("k", "theirs");

        // when
        for (String word : List.of("theirs", "ours")) {
            table.read("k", word);
            other.read("k", word);
        }
        late.read("k", "ours");

        // then
        assertThat(List.of(table.find("k"), other.find("k"), late.find("k"))).containsOnly(table.find("k"));
        assertThat(late.find("k")).contains("ours");
    }

    @Test
    void anEndThatIsWrittenHereIsNotUndoneByAnEarlierWord() {
        // given
        table.read("rul_1/a", "stands");
        table.writing("rul_1/a", "renewed");
        table.writing("rul_1/a", null);

        // when
        table.read("rul_1/a", "renewed");
        boolean isEnded = table.find("rul_1/a").isEmpty();
        table.read("rul_1/a", null);
        table.read("rul_1/a", "subscribed anew");

        // then
        assertThat(isEnded).isTrue();
        assertThat(table.find("rul_1/a")).contains("subscribed anew");
    }

    @Test
    void whatBeginsWithTheSameIsFoundTogether() {
        // given
        table.read("rul_1/a", "a");
        table.read("rul_10/b", "b");
        table.read("rul_1/c", "c");
        table.writing("rul_1/d", "d");
        table.writing("rul_1/c", null);
        table.writing("rul_2/e", "e");

        // when
        List<String> found = table.under("rul_1/");

        // then
        assertThat(found).containsExactly("a", "d");
    }
}
