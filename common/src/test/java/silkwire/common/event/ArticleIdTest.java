package silkwire.common.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

    /** Computed apart from this code: SHA-256 over the length-prefixed fields, first 128 bits, Crockford base 32. */
    @Test
    void theIdOfAnItemNeverChanges() {
        assertThat(ArticleId.ofItem("anbaa", "42")).isEqualTo("art_6cynbzqvr06g17cxx7kyy0dw80");
        assertThat(ArticleId.ofItem("қазақ", "Астана-1")).isEqualTo("art_0dx72v09pjb5qbv1xg6ygk4ynv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"كازاخستان", "Қазақстан", "Oʻzbekiston", "哈萨克斯坦", ""})
    void anIdHasOneFormWhateverTheScript(String itemId) {
        assertThat(ArticleId.isValid(ArticleId.ofItem("anbaa", itemId))).isTrue();
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(ArticleId.ofItem("s", "caf\u00e9")).isEqualTo(ArticleId.ofItem("s", "cafe\u0301"));
    }

    @Test
    void fieldsDoNotRunIntoEachOther() {
        assertThat(ArticleId.ofText("s", "ab", "c")).isNotEqualTo(ArticleId.ofText("s", "a", "bc"));
    }

    @Test
    void itemUrlAndTextAreDifferentNames() {
        assertThat(ArticleId.ofItem("s", "x")).isNotEqualTo(ArticleId.ofUrl("s", "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "art_", "art_0000000000000000000000000", "art_ilou0000000000000000000000", "../x", "art_%2e"
            })
    void whatIsNoIdIsRefused(String text) {
        assertThat(ArticleId.isValid(text)).isFalse();
    }
}
