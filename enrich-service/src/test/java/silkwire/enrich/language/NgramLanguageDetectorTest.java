package silkwire.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.event.LanguageShare;
import silkwire.enrich.text.Document;

/** The twelve languages, their neighbours, and texts that carry no answer. */
class NgramLanguageDetectorTest {
    private static final LanguageDetector DETECTOR = new NgramLanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | Arab | أعلنت الحكومة اليوم عن خطة جديدة لتطوير المدارس في البلاد",
                "ru | Cyrl | Правительство сегодня объявило о новой программе развития школ",
                "en | Latn | The government announced a new programme for the schools today",
                "kk | Cyrl | Үкімет бүгін мектептерді дамытудың жаңа бағдарламасын жариялады",
                "uz | Latn | Hukumat bugun maktablarni rivojlantirishning yangi dasturini e’lon qildi",
                "ky | Cyrl | Өкмөт бүгүн мектептерди өнүктүрүүнүн жаңы программасын жарыялады",
                "tg | Cyrl | Ҳукумат имрӯз барномаи нави рушди мактабҳоро эълон кард",
                "tk | Latn | Hökümet şu gün mekdepleri ösdürmegiň täze maksatnamasyny yglan etdi",
                "fa | Arab | دولت امروز برنامه تازه‌ای برای توسعه مدارس اعلام کرد",
                "tr | Latn | Hükümet bugün okulların geliştirilmesi için yeni bir program açıkladı",
                "zh | Hans | 政府今天宣布了一项发展学校的新计划",
                "zh | Hant | 政府今天宣布了一項發展學校的新計劃",
                "zh | Hant | 立法院週三三讀通過預算案，總統府表示尊重",
                "fr | Latn | Le gouvernement a annoncé aujourd’hui un nouveau programme pour les écoles",
                "uk | Cyrl | Уряд сьогодні оголосив нову програму розвитку шкіл у країні",
                "ur | Arab | حکومت نے آج اسکولوں کی ترقی کے لیے نئے پروگرام کا اعلان کیا",
                "ja | Jpan | 政府は今日、学校を発展させる新しい計画を発表しました",
            })
    void knowsTheLanguage(String code, String script, String text) {
        // when
        DetectedLanguages detected = detect(text);

        // then
        assertThat(detected.language().code()).isEqualTo(code);
        assertThat(detected.language().script()).isEqualTo(script);
        assertThat(detected.language().confidence()).isBetween(0.9, 1.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | Latn | Ükımet bügın mektepterdı damytudyñ jaña bağdarlamasyn jariialady",
                "kk | Latn | Úkimet búgin mektepterdi damytýdyń jańa baǵdarlamasyn jarııalady",
                "kk | Arab | ۇكىمەت بۇگىن مەكتەپتەردى دامىتۋدىڭ جاڭا باعدارلاماسىن جاريالادى",
                "uz | Cyrl | Ҳукумат бугун мактабларни ривожлантиришнинг янги дастурини эълон қилди",
                "az | Latn | Hökumət bu gün məktəblərin inkişafı üçün yeni proqram elan etdi",
                "az | Arab | دولت بوگون مکتبلرین گلیشمه‌سی اوچون یئنی بیر پروقرام اعلان ائتدی",
                "ug | Arab | ھۆكۈمەت بۈگۈن مەكتەپلەرنى تەرەققىي قىلدۇرۇشنىڭ يېڭى پىلانىنى ئېلان قىلدى",
                "ckb | Arab | حکومەت ئەمڕۆ پلانێکی نوێی بۆ گەشەپێدانی قوتابخانەکان ڕاگەیاند",
                "ps | Arab | حکومت نن د ښوونځیو د پراختیا لپاره نوی پروګرام اعلان کړ",
                "tt | Cyrl | Хөкүмәт бүген мәктәпләрне үстерүнең яңа программасын игълан итте",
                "ba | Cyrl | Хөкүмәт бөгөн мәктәптәрҙе үҫтереүҙең яңы программаһын иғлан итте",
                "bg | Cyrl | Правителството обяви днес нова програма за развитие на училищата",
                "es | Latn | El gobierno anunció hoy un nuevo programa para las escuelas del país",
                "pt | Latn | O governo anunciou hoje um novo programa para as escolas do país",
                "hi | Deva | सरकार ने आज स्कूलों के विकास के लिए एक नए कार्यक्रम की घोषणा की",
                "ar | Arab | الحكومة أعلنت النهارده عن خطة جديدة عشان تطوير المدارس في البلد",
            })
    void knowsEveryScriptAndTheNeighbours(String code, String script, String text) {
        // when
        DetectedLanguages detected = detect(text);

        // then
        assertThat(detected.language().code()).isEqualTo(code);
        assertThat(detected.language().script()).isEqualTo(script);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | De regering heeft vandaag een nieuw programma voor de scholen aangekondigd",
                "id | Pemerintah hari ini mengumumkan program baru untuk sekolah-sekolah di negara ini",
                "sr | Влада је данас најавила нови програм за развој школа у целој земљи",
                "ne | सरकारले आज विद्यालयहरूको विकासका लागि नयाँ कार्यक्रम घोषणा गरेको छ",
                "sd | حڪومت اڄ اسڪولن جي ترقيءَ لاءِ نئين پروگرام جو اعلان ڪيو",
                "sw | Serikali leo imetangaza mpango mpya wa kuendeleza shule za nchi nzima",
            })
    void refusesALanguageItWasTaughtToRefuse(String language, String text) {
        // when
        DetectedLanguages detected = detect(text);

        // then
        assertThat(detected.language().code()).as(language).isEqualTo("und");
    }

    @ParameterizedTest
    @CsvSource({"ﻣﺪﻳﻨﺔ ﻛﺒﻴﺮﺓ ﻓﻲ ﺍﻟﺼﺤﺮﺍﺀ ﺍﻟﻌﺮﺑﻴﺔ, ar", "Қазақстанның жан\u0306а мектептері ашылды, kk"})
    void presentationFormsAndSignsOfTheirOwnDoNotHideALanguage(String text, String code) {
        // when
        DetectedLanguages detected = detect(text);

        // then
        assertThat(detected.language().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"123 456", "'—'", "ok", "Η κυβέρνηση ανακοίνωσε ένα πρόγραμμα"})
    void abstainsWhereTheEvidenceDoesNotCarry(String text) {
        // when
        DetectedLanguages detected = detect(text);

        // then
        assertThat(detected.language().code()).isEqualTo("und");
        assertThat(detected.language().confidence()).isZero();
    }

    @Test
    void aSecondLanguageIsNamedWithItsShare() {
        // when
        DetectedLanguages detected =
                detect("أعلنت الحكومة اليوم عن خطة جديدة لتطوير المدارس في البلاد كلها قبل نهاية العام"
                        + " The new programme for the schools of the country");

        // then
        assertThat(detected.language().code()).isEqualTo("ar");
        assertThat(detected.others()).extracting(LanguageShare::code).containsExactly("en");
        assertThat(detected.others().getFirst().share()).isBetween(0.2, 0.5);
    }

    private static DetectedLanguages detect(String text) {
        return DETECTOR.detect(Document.of("", text, List.of()));
    }
}
