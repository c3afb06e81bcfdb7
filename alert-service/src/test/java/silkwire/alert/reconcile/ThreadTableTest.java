package silkwire.alert.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThreadTableTest {
    private static final int THREADS = 20_000;

    @Test
    void remembersWhatAMapWouldAndForgetsWhatIsNotKept() {
        // given
        Random random = new Random(20_261_123);
        ThreadTable table = new ThreadTable();
        Map<Long, Integer> map = new HashMap<>();

        // when
        for (int i = 0; i < THREADS; i++) {
            long key = random.nextInt(4) == 0 ? random.nextInt(THREADS) : random.nextLong();
            int value = 1 + random.nextInt(100);
            table.put(key, value);
            map.put(key, value);
        }
        table.keep(value -> value > 50);
        map.values().removeIf(value -> value <= 50);

        // then
        assertThat(table.size()).isEqualTo(map.size());
        assertThat(map).allSatisfy((key, value) -> assertThat(table.get(key)).isEqualTo(value));
        assertThat(table.get(-1)).isZero();
    }
}
