package silkwire.enrich.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashIndexTest {

    @Test
    void numbersHashesInTheirOrderAndEachOnce() {
        // given
        HashIndex index = new HashIndex(0);
        int[] hashes = {7, 0, -1, 7 + (1 << 20), Integer.MIN_VALUE};

        // when, then
        for (int number = 0; number < hashes.length; number++) {
            assertThat(index.add(hashes[number])).isEqualTo(number);
        }
        assertThat(index.add(0)).isEqualTo(1);
        assertThat(index.size()).isEqualTo(hashes.length);
        assertThat(index.hash(3)).isEqualTo(7 + (1 << 20));
    }

    @Test
    void growsWithoutForgetting() {
        // given
        int[] hashes = IntStream.range(0, 10_000).map(i -> i * 0x9E3779B9).toArray();
        HashIndex growing = new HashIndex(1);

        // when
        IntStream.of(hashes).forEach(growing::add);
        HashIndex filled = HashIndex.of(hashes);

        // then
        for (int number = 0; number < hashes.length; number++) {
            assertThat(growing.find(hashes[number])).isEqualTo(number);
            assertThat(filled.find(hashes[number])).isEqualTo(number);
        }
        assertThat(growing.find(1)).isEqualTo(HashIndex.ABSENT);
    }
}
