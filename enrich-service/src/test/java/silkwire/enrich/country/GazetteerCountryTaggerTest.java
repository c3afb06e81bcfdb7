package silkwire.enrich.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.event.Country;
import silkwire.common.event.Mention;
import silkwire.common.event.Organisation;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/** Names, endings, clitics and false friends. */
class GazetteerCountryTaggerTest {
    private static final CountryTagger TAGGER = new GazetteerCountryTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | زار الوفد وكازاخستان أمس | KZ:كازاخستان",
                "ar | أعلن بالصين عن الاتفاق | CN:الصين",
                "ar | فرصة للولايات المتحدة | US:للولايات المتحدة",
                "ar | القوات الروسية | RU:الروسية",
                "ar | يرى الكازاخستانيون ذلك | KZ:الكازاخستانيون",
                "ru | Встреча в Казахстане прошла | KZ:Казахстане",
                "ru | с российскими и китайскими коллегами | RU:российскими CN:китайскими",
                "ru | власти США и Кремль | US:США RU:Кремль",
                "kk | Қазақстандағы жағдай | KZ:Қазақстандағы",
                "kk | Ресейдің елшісі | RU:Ресейдің",
                "uz | Oʻzbekistonning elchisi | UZ:Oʻzbekistonning",
                "uz | O'zbekistonda yig'ilish | UZ:O'zbekistonda",
                "ky | Кыргызстандын өкмөтү | KG:Кыргызстандын",
                "tg | Тоҷикистонро дастгирӣ кард | TJ:Тоҷикистонро",
                "tk | Lebabyň pagtaçylary Daşkendiň wekilleri bilen | TM:Lebabyň UZ:Daşkendiň",
                "tk | Türkmenistanyň paýtagty Aşgabat | TM:Türkmenistanyň TM:Aşgabat",
                "fa | سفر به ایران و تاجیکستان | IR:ایران TJ:تاجیکستان",
                "tr | Türkiye'nin heyeti Kazakistan'ı gezdi | TR:Türkiye KZ:Kazakistan",
                "zh | 哈萨克斯坦总统访问北京 | KZ:哈萨克斯坦 CN:北京",
                "fr | les Ouzbeks d’Ouzbékistan | UZ:Ouzbeks UZ:Ouzbékistan",
                "en | Kazakhstan's talks with U.S. officials | KZ:Kazakhstan US:U.S",
                "kk | Qazaqstandağy jağdai men Almatydağy jiyn | KZ:Qazaqstandağy KZ:Almatydağy",
                "kk | АҚШтың елшісі мен австралиялық сарапшы | US:АҚШтың AU:австралиялық",
                "uz | Тошкентда Самарқанд делегацияси | UZ:Тошкентда UZ:Самарқанд",
                "ru | Вологодская область и бишкекские школы | RU:Вологодская область KG:бишкекские",
                "ru | на Самоа и в Никарагуа | WS:Самоа NI:Никарагуа",
                "zh | 中哈两国 | CN:中 KZ:哈",
                "ar | وبالصين والأوزبكيين | CN:الصين UZ:الأوزبكيين",
            })
    void aMentionCoversTheNameOnly(String language, String text, String expected) {
        // when
        Stream<String> found = tag(language, text).mentions().stream()
                .map(mention -> mention.place().code() + ":" + text.substring(mention.begin() - 1, mention.end() - 1));

        // then
        assertThat(String.join(" ", found.toList())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Michael Jordan scored and Jordan Peterson wrote",
                "en | the chad on the ballot and roast turkey with French fries",
                "en | The jordan almonds and georgia pine were lower case",
                "ar | الوضع المالي ووزارة المالية",
                "ru | Александр встретил того же человека",
                "tr | Maliye Bakanlığı açıkladı",
                "zh | 中国象棋",
            })
    void falseFriendsAreNoCountries(String language, String text) {
        // when
        Places places = tag(language, text);

        // then
        assertThat(places.countries()).isEmpty();
    }

    @Test
    void theAmericanStateIsNotTheCountry() {
        // when
        Places american = tag("en", "Voters in Georgia and Florida chose the president of the United States.");
        Places caucasian = tag("en", "Georgia and the United States signed a pact in Tbilisi.");

        // then
        assertThat(american.countries()).extracting(Country::code).containsExactly("US");
        assertThat(caucasian.countries()).extracting(Country::code).contains("GE", "US");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | قرار الأمم المتحدة | UN",
                "ru | саммит ШОС и НАТО | SCO NATO",
                "zh | 欧盟 | EU",
                "kk | БҰҰ | UN"
            })
    void organisationsAreNoCountries(String language, String text, String expected) {
        // when
        Places places = tag(language, text);

        // then
        assertThat(places.countries()).isEmpty();
        assertThat(String.join(
                        " ",
                        places.organisations().stream().map(Organisation::code).toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | страны Юго-Восточной Азии | south-east-asia",
                "ar | دول آسيا الوسطى | central-asia",
                "zh | 中亚五国 | central-asia",
                "kk | Қазақстан мен Өзбекстан | central-asia"
            })
    void regionsFollowTheirNamesAndTheirCountries(String language, String text, String region) {
        assertThat(tag(language, text).regions()).containsExactly(region);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Госдума приняла закон, сообщили в России | RU | России |",
                "en | The FBI charged two men in the United States | US | United States |",
                "zh | 塔利班在阿富汗开会 | AF | 阿富汗 |",
                "ru | Клуб «Астана» победил в Казахстане | KZ | Казахстане |",
                "ru | Госдума приняла закон | RU | | Госдума",
                "kk | «Астана» клубы жеңді | KZ | | Астана",
                "kk | Бағасы екі жүз теңге болды | KZ | | теңге",
                "kk | Елімізде жаңа мектептер салынады | KZ | | Елімізде",
                "ar | قال الحوثيون إن المطار مغلق | YE | | الحوثيون",
            })
    void whatSpeaksForACountryIsAHintWhereNothingNamesIt(
            String language, String text, String code, @Nullable String mention, @Nullable String hint) {
        // when
        List<Country> countries = tag(language, text).countries();

        // then
        assertThat(countries).extracting(Country::code).containsExactly(code);
        assertThat(countries.getFirst().mentions()).extracting(Mention::text).isEqualTo(listOf(mention));
        assertThat(countries.getFirst().hints()).extracting(Mention::text).isEqualTo(listOf(hint));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa | دولت دوشنبه بیانیه داد | TJ",
                "fa | صبح دوشنبه باران بارید | ",
                "fa | آستانه پای قولش ایستاد | KZ",
                "fa | در آستانه انتخابات | ",
                "uz | Vakillar Dushanbada uchrashdi | TJ",
                "uz | Bu hafta dushanba kuni uchrashdi | ",
                "ky | Элчи Дүйшөмбүгө келди | TJ",
                "ar | قالت مسقط إن الحوار مستمر | OM",
                "ar | عاد إلى مسقط رأسه | ",
            })
    void capitalsAreToldFromTheWordsTheyAreSpeltLike(String language, String text, @Nullable String expected) {
        // when
        List<String> codes =
                tag(language, text).countries().stream().map(Country::code).toList();

        // then
        assertThat(String.join(" ", codes)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theFocusIsTheCountryOfTitleAndLead() {
        // given
        Document document = Document.of(
                "Кыргызстан провёл выборы",
                "В Бишкеке подвели итоги. Киргизские власти довольны. Наблюдали Россия, Китай и Турция.",
                List.of());

        // when
        Places places = TAGGER.tag(document, LanguageBits.of("ru"));

        // then
        assertThat(places.countries().getFirst().code()).isEqualTo("KG");
        assertThat(places.countries()).filteredOn(Country::focus).hasSize(1);
        assertThat(places.regions()).contains("central-asia");
        assertThat(places.countries().getFirst().mentions())
                .extracting(Mention::text)
                .containsExactly("Кыргызстан", "Бишкеке", "Киргизские");
    }

    private static List<String> listOf(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static Places tag(String language, String text) {
        return TAGGER.tag(Document.of("", text, List.of()), LanguageBits.of(language));
    }
}
