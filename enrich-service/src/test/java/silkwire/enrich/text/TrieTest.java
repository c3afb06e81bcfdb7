package silkwire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrieTest {
    private static final List<String> WORDS =
            List.of("газ", "газета", "газопровод", "г", "گاز", "gas", "gasoline", "gaz", "gaza", "天然气", "天然", "газет");

    @Test
    void everyWordIsFoundAtItsOwnEntryAndNoOtherWordIs() {
        // given
        TrieBuilder builder = new TrieBuilder(1);
        for (int entry = 0; entry < WORDS.size(); entry++) {
            int state = Trie.ROOT;
            for (char c : WORDS.get(entry).toCharArray()) {
                state = builder.extend(state, c);
            }
            builder.setFirstEntry(state, entry);
        }

        // when
        Trie trie = new Trie(builder);

        // then
        for (int entry = 0; entry < WORDS.size(); entry++) {
            assertThat(entryOf(trie, WORDS.get(entry))).as(WORDS.get(entry)).isEqualTo(entry);
        }
        assertThat(List.of("га", "газы", "天", "gasolines", "x", ""))
                .allSatisfy(word -> assertThat(entryOf(trie, word)).as(word).isEqualTo(Trie.NONE));
    }

    @Test
    void endingsThatMayFollowAStemAreKeptWithIt() {
        // given
        TrieBuilder builder = new TrieBuilder(1);
        int stem = builder.extend(builder.extend(Trie.ROOT, 'ө'), 'т');
        builder.setFirstEntry(builder.extend(stem, Ending.TURKIC.sign()), 0);

        // when
        Trie trie = new Trie(builder);

        // then
        int packed = trie.next(trie.next(Trie.ROOT, 'ө'), 'т');
        assertThat(trie.endings(packed)).isEqualTo(Ending.TURKIC.bit());
        assertThat(trie.firstEntry(packed)).isEqualTo(Trie.NONE);
        assertThat(trie.firstEntry(trie.next(packed, Ending.TURKIC.sign()))).isZero();
    }

    private static int entryOf(Trie trie, String word) {
        int state = Trie.ROOT;
        for (int i = 0; i < word.length() && state != Trie.NONE; i++) {
            state = trie.next(state, word.charAt(i));
        }
        return state == Trie.NONE ? Trie.NONE : trie.firstEntry(state);
    }
}
