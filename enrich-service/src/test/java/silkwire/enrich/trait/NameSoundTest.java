package silkwire.enrich.trait;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSoundTest {

    @ParameterizedTest
    @CsvSource({
        "токаев, ru, tkf",
        "tokayev, en, tkf",
        "توكاييف, ar, tkf",
        "toqayev, uz, tkf",
        "шымкент, kk, jmknt",
        "shymkent, en, jmknt",
        "şımkent, tr, jmknt",
        "شيمكنت, ar, jmknt",
        "джалал, ru, jl",
        "jalal, en, jl",
        "جلال, fa, jl",
        "cəlal, tr, jl"
    })
    void aNameSoundsAlikeInEveryScript(String name, String language, String sound) {
        assertThat(NameSound.of(name, language).replace("ll", "l")).isEqualTo(sound);
    }

    @Test
    void theCharactersOfForeignNamesSoundToo() {
        StringBuilder sound = new StringBuilder();
        "托卡耶夫".chars().forEach(c -> sound.append(NameSound.ofChinese((char) c)));

        assertThat(sound).hasToString("tkf");
        assertThat(NameSound.isChinese('的')).isFalse();
    }
}
