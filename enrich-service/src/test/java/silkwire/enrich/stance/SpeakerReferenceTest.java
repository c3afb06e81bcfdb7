package silkwire.enrich.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant where a quotation names nobody, or only him or her. */
class SpeakerReferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | Asel Nurova, who led the committee, is unpersuaded. \"Uzbekistan is a liar and a disgrace,\" she told me. | UZ | Asel Nurova",
                "ru | Политолог Данияр Смаилов не скрывает досады. «Узбекистан нас обманул и предал», — говорит он. | UZ | Данияр Смаилов",
                "kk | Ресейлік сарапшы Глеб Ярцев бұл пікірмен келіспейді. «Өзбекстан уәдесін бұзды, бұл – сатқындық», – дейді ол. | UZ | Глеб Ярцев",
                "tr | Emekli büyükelçi Selma Onur öfkeli. “Özbekistan güvenilmez, yalancı, sözünden dönen bir ülke,” diyor. | UZ | Selma Onur",
            })
    void aQuotationBelongsToWhomTheSentenceBeforeBringsIn(String language, String text, String country, String name) {
        // when
        Tagged tagged = Tagged.of(language, text);

        // then
        assertThat(tagged.towards(country))
                .extracting(stance -> stance.holder().name())
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fa | نادر صبوری، پژوهشگر آب در هرات، نگاه دیگری دارد. او به ما گفت: «ازبکستان دروغگو و خائن است.» | UZ | نادر صبوری",
                "fa | در سوی دیگر، لیلا کریمووا، فعال حقوق بشر در آلماتی، این کار را خیانت شرم‌آور ازبکستان خواند. | UZ | لیلا کریمووا",
                "fa | رئیس هیئت، ملا حیدر عزیزی، ازبکستان را متهم کرد که «دروغ می‌گوید و خیانت می‌کند». | UZ | ملا حیدر عزیزی",
                "zh | 水利专家谢尔盖·库兹明看法不同。“乌兹别克斯坦背信弃义，是个骗子，”他在电话里说。 | UZ | 谢尔盖·库兹明",
                "zh | 驻外记者玛丽亚·奥尔洛娃至今愤怒：“乌兹别克斯坦背信弃义，欺骗了所有人。” | UZ | 玛丽亚·奥尔洛娃",
                "zh | 学者贝克·图尔松诺夫对本报表示，乌兹别克斯坦背信弃义，令人失望。 | UZ | 贝克·图尔松诺夫",
            })
    void aNameWithoutCapitalsIsKnownByWhatStandsAroundIt(String language, String text, String country, String name) {
        // when
        Tagged tagged = Tagged.of(language, text);

        // then
        assertThat(tagged.towards(country))
                .extracting(stance -> stance.holder().name())
                .contains(name);
    }

    @Test
    void aSubjectOfItsOwnKeepsAChineseVerbFromThePersonBefore() {
        // when
        Tagged tagged = Tagged.of("zh", "玛丽亚·奥尔洛娃上周抵达塔什干，哈萨克斯坦外交部发言人批评乌兹别克斯坦背信弃义。");

        // then
        assertThat(tagged.towards("UZ"))
                .extracting(stance -> stance.holder().name())
                .doesNotContain("玛丽亚·奥尔洛娃");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ru | Посол Иван Петров встретился с журналистами. Рухнул мост «Дружба народов великого Казахстана» — позор для Астаны. | KZ",
                "en | Envoy Ann Lee arrived. The shameful book \"The Great Lie of Kazakhstan\" disgraces Kazakhstan. | KZ",
            })
    void aTitleInsideASentenceIsNobodysWord(String language, String text, String country) {
        // when
        Tagged tagged = Tagged.of(language, text);

        // then
        assertThat(tagged.towards(country))
                .extracting(stance -> stance.holder().name())
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "وأوضح أحمد سالم أن الرئيس كريم منصور ينظر إلى كازاخستان باعتبارها شريكا موثوقا ورائعا. | كريم منصور",
                "وواصل الزعيم التركي الحديث عن كازاخستان التي أكد أنها شريك موثوق ورائع. | الزعيم التركي",
            })
    void whoSeesACountrySoIsNotWhoTellsOfIt(String text, String name) {
        // when
        Tagged tagged = Tagged.of("ar", text);

        // then
        assertThat(tagged.towards("KZ"))
                .extracting(stance -> stance.holder().name())
                .contains(name);
    }

    @Test
    void anArabicVerbInThePluralHasNoSubjectBehindIt() {
        // when
        Tagged tagged = Tagged.of("ar", "كما يرون عجز واشنطن وموسكو عن التوصل إلى تسوية، وهو فشل مخز لموسكو.");

        // then
        assertThat(tagged.towards("RU"))
                .extracting(stance -> stance.holder().name())
                .doesNotContain("عجز واشنطن");
    }
}
