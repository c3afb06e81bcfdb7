package silkwire.common.expansion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place is found by any of its names and stands for all of them, each in its own language. */
final class PlaceExpansionsTest {
    private final PlaceExpansions places = PlaceExpansions.all();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kazakhstan      | country KZ
            كازاخستان       | country KZ
            كَازَاخِسْتَان        | country KZ
            قزاقستان        | country KZ
            Қазақстан       | country KZ
            哈萨克斯坦       | country KZ
            KZ              | country KZ
            Qozog'iston     | country KZ
            Türkiye         | country TR
            الإمارات        | country AE
            Central Asia    | region central-asia
            آسيا الوسطى     | region central-asia
            中亚            | region central-asia
            طشقند           | capital of UZ
            Самарканд       | city of UZ
            Georgia         | country GE
            """)
    void anyNameIsUnderstood(String name, String meaning) {
        assertThat(places.place(name, false).orElseThrow().meaning()).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | كازاخستان     | NAME
            ar | قازاقستان     | NAME
            fa | قزاقستان      | NAME
            ru | Казахстан     | NAME
            ru | казахстанский | ADJECTIVE
            ru | казах         | PEOPLE
            kk | Қазақстан     | NAME
            kk | Qazaqstan     | NAME
            uz | Qozogʻiston   | NAME
            uz | Қозоғистон    | NAME
            tk | Gazagystan    | NAME
            tr | Kazakistan    | NAME
            zh | 哈萨克斯坦     | NAME
            zh | 哈薩克斯坦     | NAME
            fr | kazakhstanais | ADJECTIVE
            other | Kasachstan | NAME
            """)
    void eachFormHasItsLanguageAndOrigin(String language, String text, Origin origin) {
        assertThat(places.place("Kazakhstan", false).orElseThrow().forms()).contains(new Form(language, text, origin));
    }

    @Test
    void theCapitalComesWhereItIsAskedFor() {
        assertThat(texts(places.place("Kazakhstan", false).orElseThrow())).doesNotContain("Астана", "астанинский");
        assertThat(places.place("Kazakhstan", true).orElseThrow().forms())
                .contains(new Form("ru", "Астана", Origin.CAPITAL), new Form("ar", "أستانا", Origin.CAPITAL));
    }

    @Test
    void theCountriesOfARegionComeWhereTheyAreAskedFor() {
        assertThat(places.region("central asia")).contains("central-asia");
        assertThat(places.countries(Set.of("KG", "UZ"), true))
                .contains(new Form("ru", "Узбекистан", Origin.COUNTRY), new Form("ru", "Бишкек", Origin.CAPITAL));
    }

    @Test
    void anOrdinaryWordIsLeftOutUnlessItIsWhatWasWritten() {
        // when
        Expansion latin = places.place("Mali", false).orElseThrow();
        Expansion arabic = places.place("مالي", false).orElseThrow();
        // then
        assertThat(latin.forms()).doesNotContain(new Form("ar", "مالي", Origin.NAME));
        assertThat(latin.omitted()).extracting(OmittedForm::text).contains("مالي");
        assertThat(arabic.forms()).contains(new Form("ar", "مالي", Origin.NAME));
        assertThat(texts(places.place("US", false).orElseThrow()))
                .contains("USA")
                .doesNotContain("US");
    }

    @Test
    void whatElseANameMeansIsSaid() {
        assertThat(places.place("Georgia", false).orElseThrow().caution())
                .isEqualTo("`Georgia` is read as country GE; it also names region of US");
        assertThat(places.place("Uzbekistan", false).orElseThrow().caution()).isNull();
    }

    @Test
    void anUnknownNameIsNoPlace() {
        assertThat(places.place("Xyzzyqua", false)).isEmpty();
        assertThat(places.place("NATO", false)).isEmpty();
        assertThat(places.organisation("NATO")).isPresent();
    }

    private static List<String> texts(Expansion expansion) {
        return expansion.forms().stream().map(Form::text).toList();
    }
}
