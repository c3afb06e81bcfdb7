package silkwire.common.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // RFC 822 and its wrong forms
                "'Sun, 22 Nov 2026 06:00:00 GMT' | 2026-11-22T06:00:00Z",
                "'Sun, 22 Nov 26 06:00:00 GMT' | 2026-11-22T06:00:00Z",
                "'Sun, 22 Nov 126 06:00:00 GMT' | 2026-11-22T06:00:00Z",
                "'Mon, 22 Nov 2026 06:00:00 GMT' | 2026-11-22T06:00:00Z",
                "'22 Nov 2026 6:00 EST' | 2026-11-22T11:00:00Z",
                "'Sunday, 22 November 2026 06:00:00 +0300' | 2026-11-22T03:00:00Z",
                "'Sun, 22 Nov 2026 06:00:00 GMT+0300' | 2026-11-22T03:00:00Z",
                "'Sun, 22 Nov 2026 06:00:00 +3:00' | 2026-11-22T03:00:00Z",
                "'sun 22 nov 2026 06:00:00 z' | 2026-11-22T06:00:00Z",
                "'Sun, 22-Nov-2026 06:00:00 UTC' | 2026-11-22T06:00:00Z",
                "'Sun Nov 22 06:00:00 2026' | 2026-11-22T01:00:00Z",
                "'Sun Nov 22 2026 06:00:00 GMT+0500 (Kazakhstan Time)' | 2026-11-22T01:00:00Z",
                "'Sun, 22 Sept 2024 06:00 PM' | 2024-09-22T13:00:00Z",
                "'Nov 22, 2026, 12:30 AM' | 2026-11-21T19:30:00Z",
                "'November 22nd, 2026' | 2026-11-21T19:00:00Z",
                "'Sun, 22 Nov 2026 24:00:00 GMT' | 2026-11-23T00:00:00Z",
                "'Sun, 22 Nov 2026 06:00:00 Europe/Moscow' | 2026-11-22T03:00:00Z",
                // ISO and what is nearly so
                "2026-11-22 6:00 | 2026-11-22T01:00:00Z",
                "20261122T060000Z | 2026-11-22T06:00:00Z",
                "20261122T060000+0500 | 2026-11-22T01:00:00Z",
                "2026/11/22 06:00:00 | 2026-11-22T01:00:00Z",
                "2026-11-22T06:00:00,5Z | 2026-11-22T06:00:00.500Z",
                "22.11.2026 06:00 | 2026-11-22T01:00:00Z",
                "22/11/2026 | 2026-11-21T19:00:00Z",
                // our languages
                "22 ноября 2026 г., 06:00 мск | 2026-11-22T03:00:00Z",
                "'воскресенье, 22 ноября 2026 года' | 2026-11-21T19:00:00Z",
                "22 қараша 2026 | 2026-11-21T19:00:00Z",
                "2026 жылғы 22 қараша, 06:00 | 2026-11-22T01:00:00Z",
                "22-noyabr 2026-yil 06:00 | 2026-11-22T01:00:00Z",
                "2026-yil 22-noyabr | 2026-11-21T19:00:00Z",
                "22-ноябрь 2026 | 2026-11-21T19:00:00Z",
                "2026-жылдын 22-ноябры | 2026-11-21T19:00:00Z",
                "22 ноябри соли 2026 | 2026-11-21T19:00:00Z",
                "22-nji noýabr 2026 | 2026-11-21T19:00:00Z",
                "22 Kasım 2026 Pazar, 06:00 | 2026-11-22T01:00:00Z",
                "dimanche 22 novembre 2026 à 06h00 | 2026-11-22T01:00:00Z",
                "le 1er mars 2026 | 2026-02-28T19:00:00Z",
                "mar. 24 nov. 2026 | 2026-11-23T19:00:00Z",
                "2026年11月22日 | 2026-11-21T19:00:00Z",
                "2026年11月22日 下午6:05 | 2026-11-22T13:05:00Z",
                "2026年11月22日星期日06时05分 | 2026-11-22T01:05:00Z",
                "٢٢ نوفمبر ٢٠٢٦ | 2026-11-21T19:00:00Z",
                "الأحد، 22 نوفمبر 2026م - 06:00 بتوقيت غرينتش | 2026-11-22T06:00:00Z",
                "22 تشرين الثاني 2026 | 2026-11-21T19:00:00Z",
                "22 كانون الأول 2025 | 2025-12-21T19:00:00Z",
                "٢٢/١١/٢٠٢٦ | 2026-11-21T19:00:00Z",
                "٣/٤/٢٠٢٦ | 2026-04-02T19:00:00Z",
                "۲۲ نوامبر ۲۰۲۶ | 2026-11-21T19:00:00Z",
                // Hijri and Solar Hijri
                "12 جمادى الآخرة 1448 هـ | 2026-11-21T19:00:00Z",
                "1448/06/12 هـ | 2026-11-21T19:00:00Z",
                "١٢/٠٦/١٤٤٨ هـ | 2026-11-21T19:00:00Z",
                "الأحد 12 جمادى الآخرة 1448هـ الموافق 22 نوفمبر 2026م | 2026-11-21T19:00:00Z",
                "یکشنبه ۱ آذر ۱۴۰۵ | 2026-11-21T19:00:00Z",
                "۱۴۰۵/۰۹/۰۱ ه.ش | 2026-11-21T19:00:00Z",
                "۱ قوس ۱۴۰۵ | 2026-11-21T19:00:00Z",
            })
    void isReadInTheZoneOfTheSource(String written, Instant expected) {
        assertThat(WrittenDate.read(written, ALMATY)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "22 November",
                "November 2026",
                "3/4/2026",
                "1448/06/12",
                "۱۴۰۵/۰۹/۰۱",
                "30 February 2026",
                "32 Nov 2026",
                "22 Nov 2026 25:00",
                "22 Nov 2026 06:61",
                "22 Nov 2026 06:00 +99:00",
                "31 جمادى الآخرة 1448 هـ",
                "Updated by John on 22 Nov 2026",
                "22 Nov 2026 and 23 Nov 2026 or so",
                "22 Smarch 2026",
                "12345678901234567890",
            })
    void isNoDateOrCouldBeTwo(String written) {
        assertThat(WrittenDate.read(written, ALMATY)).isEmpty();
    }

    @Test
    void everyMomentIsReadBackFromTheFormsOfPrograms() {
        // given
        Random random = new Random(8);

        for (int i = 0; i < 3_000; i++) {
            // when
            ZoneOffset offset = ZoneOffset.ofTotalSeconds((random.nextInt(105) - 48) * 15 * 60);
            OffsetDateTime moment = OffsetDateTime.of(
                    LocalDateTime.ofEpochSecond(random.nextLong(-2_000_000_000L, 4_000_000_000L), 0, ZoneOffset.UTC),
                    offset);
            String rfc = moment.format(DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH));
            String basic = moment.format(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssxx", Locale.ROOT));
            String iso = moment.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT));

            // then
            boolean isOfThisAge = moment.getYear() >= 1900;
            assertThat(WrittenDate.read(rfc, ALMATY)).as(rfc).contains(moment.toInstant());
            assertThat(WrittenDate.read(iso, ALMATY)).as(iso).contains(moment.toInstant());
            if (isOfThisAge) {
                assertThat(WrittenDate.read(basic, ALMATY)).as(basic).contains(moment.toInstant());
            }
        }
    }

    /** The long and medium forms of the CLDR, with the month as a word, in the digits of the language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar",
                "ar_EG",
                "ar_SA@calendar=gregorian",
                "ru",
                "en",
                "en_GB",
                "kk",
                "uz",
                "uz_Cyrl",
                "ky",
                "tg",
                "tk",
                "fa@calendar=gregorian",
                "fa",
                "fa_AF",
                "tr",
                "zh",
                "fr",
                "ar_SA@calendar=islamic-umalqura",
                "ar@calendar=islamic-umalqura"
            })
    void everyDayIsReadBackAsItsLanguageWritesIt(String language) {
        // given
        Random random = new Random(22);
        ULocale locale = new ULocale(language);
        DateFormat written = DateFormat.getDateInstance(DateFormat.LONG, locale);
        written.setTimeZone(TimeZone.GMT_ZONE);

        for (int i = 0; i < 400; i++) {
            // when
            Instant day = Instant.ofEpochSecond(random.nextInt(3_000, 24_000) * 86_400L);
            String text = written.format(Date.from(day));

            // then
            assertThat(WrittenDate.read(text, ZoneOffset.UTC)).as(text).contains(day);
        }
    }

    @Test
    void noTextMakesItFail() {
        // given
        Random random = new Random(3);
        String[] parts = {
            "22",
            "2026",
            "Nov",
            "/",
            "-",
            ":",
            "+",
            "06:00",
            "T",
            "Z",
            " ",
            "م",
            "هـ",
            "年",
            "月",
            "日",
            "下午",
            "24:00:00",
            "9999",
            "0",
            "٢٢",
            "GMT",
            "Europe/",
            "كانون",
            "الأول",
            "时",
            "分",
            "秒",
            "1448",
            "\u0000",
            "\uD800",
            "mar."
        };

        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(12); part >= 0; part--) {
                text.append(parts[random.nextInt(parts.length)]);
            }

            // then: it answers
            assertThat(WrittenDate.read(text.toString(), ALMATY)).isNotNull();
        }
    }
}
