package silkwire.enrich.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.event.Country;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/** What a text is about that names no country, or names one only as the place where it was written. */
class FocusTest {
    private static final CountryTagger TAGGER = new GazetteerCountryTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Ангела Меркель выступила с речью | 2015-03-01 | DE",
                "ru | Ангела Меркель выступила с речью | 2025-03-01 | ",
                "ru | Ангела Меркель выступила с речью | | ",
                "ar | قال باشينيان إن الطريق سيفتح | 2024-05-01 | AM",
                "ar | قال باشينيان إن الطريق سيفتح | 2012-05-01 | ",
                "zh | 默茨发表讲话 | 2025-10-01 | DE",
            })
    void aLeaderSpeaksForTheCountryInTheYearsOfOffice(
            String language, String text, @Nullable String day, @Nullable String country) {
        // given
        Publication publication = new Publication(day == null ? null : Instant.parse(day + "T00:00:00Z"), null);

        // when
        List<String> codes = codes(TAGGER.tag(document("", text), LanguageBits.of(language), publication));

        // then
        assertThat(String.join(" ", codes)).isEqualTo(country == null ? "" : country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | Бас прокуратура тоғыз айдың қорытындысын жариялады | KZ",
                "kk | АҚШ-тың Бас прокуратурасы іс қозғады | US",
                "kk | Шолақеспе ауданындағы мектеп жабылды | KZ",
                "ky | Башкы прокуратура иш козгоду | KG",
                "uz | Bosh prokuratura ish qoʻzgʻatdi | UZ",
                "tg | Дар ноҳияи Шаҳрибадар мактаб кушода шуд | TJ",
                "tk | Baş prokuratura iş gozgady | TM",
                "zh | 教育部公布方案 | CN",
            })
    void authoritiesAndDistrictsAreThoseOfTheLanguagesCountryWhereNoneIsNamed(
            String language, String text, String country) {
        // when
        Places places = TAGGER.tag(document("", text), LanguageBits.of(language));

        // then
        assertThat(codes(places)).containsExactly(country);
        assertThat(places.countries().getFirst().evidence()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The sheriff’s deputies answered the county commissioners. | US",
                "ky | Нан он сомго, гезит беш тыйынга кымбаттады. | KG",
                "en | The sheriff rode out at dawn. | ",
                "ky | Нан он сомго кымбаттады. | ",
            })
    void severalWordsOfItsAdministrationOrMoneySpeakForACountryWhereNoneIsNamed(
            String language, String text, @Nullable String country) {
        // when
        Places places = TAGGER.tag(document("", text), LanguageBits.of(language));

        // then
        assertThat(codes(places)).isEqualTo(country == null ? List.of() : List.of(country));
    }

    @Test
    void anUnsurePlaceIsThatOfThePublishersCountryWhereNothingElseIsNamed() {
        // given
        Document document = document("", "В Туркестане открыли школу, сообщает газета");

        // when
        Places abroad = TAGGER.tag(document, LanguageBits.of("ru"), new Publication(null, "FR"));
        Places home = TAGGER.tag(document, LanguageBits.of("ru"), new Publication(null, "KZ"));

        // then
        assertThat(codes(abroad)).isEmpty();
        assertThat(codes(home)).containsExactly("KZ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | МОСКВА, 5 августа – Кыргызстан принял закон о воде. | KG",
                "en | ANKARA (AA) - Uzbekistan opened a new railway on Monday. | UZ",
                "tr | ANKARA (AA) - Özbekistan yeni bir demir yolu açtı. | UZ",
            })
    void aDatelineIsNotTheFocus(String language, String text, String country) {
        // when
        Places places = TAGGER.tag(document("", text), LanguageBits.of(language));

        // then
        assertThat(places.countries().getFirst().code()).isEqualTo(country);
    }

    private static List<String> codes(Places places) {
        return places.countries().stream().map(Country::code).toList();
    }

    private static Document document(String title, String body) {
        return Document.of(title, body, List.of());
    }
}
