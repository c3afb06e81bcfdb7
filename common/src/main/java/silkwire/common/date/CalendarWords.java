package silkwire.common.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of months, days and halves of the day in the twelve languages, from the CLDR, with the spellings that newsrooms
 * use beside it.
 */
final class CalendarWords {
    private static final int SHORTEST = 2;
    private static final List<String> LOCALES = List.of(
            "en", "fr", "fr_CA", "ru", "kk", "kk_Arab", "ky", "tg", "tk", "uz", "uz_Cyrl", "uz_Arab", "tr", "zh", "ar",
            "ar_EG", "ar_SA", "ar_IQ", "ar_LB", "ar_DZ", "ar_MA", "ar_MR", "fa", "fa_AF");
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Set<String> DAYS = new HashSet<>();
    private static final Map<String, Boolean> HALVES = new HashMap<>();

    static {
        for (String locale : LOCALES) {
            ULocale language = new ULocale(locale);
            names(YearCount.GREGORIAN, language, "gregorian");
            names(YearCount.HIJRI, language, "islamic-umalqura");
            names(YearCount.SOLAR_HIJRI, language, "persian");
        }
        others(YearCount.GREGORIAN, 9, "sept");
        others(YearCount.GREGORIAN, 1, "جانفي");
        others(YearCount.GREGORIAN, 2, "فيفري", "شباط");
        others(YearCount.GREGORIAN, 4, "أفريل", "افريل", "نيسان");
        others(YearCount.GREGORIAN, 6, "جوان", "حزيران");
        others(YearCount.GREGORIAN, 7, "جويلية", "تموز");
        others(YearCount.GREGORIAN, 8, "أوت", "اوت", "آب");
        others(YearCount.HIJRI, 3, "ربيع الاول");
        others(YearCount.HIJRI, 4, "ربيع الثاني", "ربيع الاخر");
        others(YearCount.HIJRI, 5, "جمادى الأول", "جمادى الاولى", "جمادي الأولى", "جمادي الاولى");
        others(YearCount.HIJRI, 6, "جمادى الثانية", "جمادى الثاني", "جمادى الاخرة", "جمادي الآخرة", "جمادي الثانية");
        String[] possessive = {
            "январы",
            "февралы",
            "марты",
            "апрели",
            "майы",
            "июну",
            "июлу",
            "августу",
            "сентябры",
            "октябры",
            "ноябры",
            "декабры"
        };
        String[] joined = {
            "январи",
            "феврали",
            "марти",
            "апрели",
            "майи",
            "июни",
            "июли",
            "августи",
            "сентябри",
            "октябри",
            "ноябри",
            "декабри"
        };
        for (int i = 0; i < possessive.length; i++) {
            others(YearCount.GREGORIAN, i + 1, possessive[i], joined[i]);
        }
        for (String word : List.of("am", "a.m", "a.m.", "ص", "صباحا", "صباحاً", "ق.ظ", "ق.ظ.", "上午", "凌晨", "早上")) {
            HALVES.put(key(word), false);
        }
        for (String word : List.of("pm", "p.m", "p.m.", "م", "مساء", "مساءً", "ب.ظ", "ب.ظ.", "下午", "晚上")) {
            HALVES.put(key(word), true);
        }
    }

    private CalendarWords() {}

    /** A month of a calendar, from 1. */
    record Month(YearCount count, int number) {}

    static @Nullable Month month(String word) {
        return MONTHS.get(key(word));
    }

    static boolean isDay(String word) {
        return DAYS.contains(key(word));
    }

    /** Whether the word says that the hour is after noon (true) or before it (false); null where it says neither. */
    static @Nullable Boolean half(String word) {
        return HALVES.get(key(word));
    }

    private static void names(YearCount count, ULocale language, String calendar) {
        ULocale locale = language.setKeywordValue("calendar", calendar);
        DateFormatSymbols symbols = new DateFormatSymbols(Calendar.getInstance(locale), locale);
        for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
            for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                String[] months = symbols.getMonths(context, width);
                for (int i = 0; i < months.length && i < 12; i++) {
                    others(count, i + 1, months[i]);
                }
                for (String day : symbols.getWeekdays(context, width)) {
                    addWord(DAYS, day);
                }
            }
        }
    }

    private static void others(YearCount count, int number, String... names) {
        for (String name : names) {
            String key = key(name);
            boolean isName = key.length() >= SHORTEST && !Character.isDigit(key.charAt(0)) && !key.matches("m\\d+");
            if (isName) {
                MONTHS.putIfAbsent(key, new Month(count, number));
            }
        }
    }

    private static void addWord(Set<String> words, String word) {
        String key = key(word);
        if (key.length() >= SHORTEST) {
            words.add(key);
        }
    }

    /** Lower case, without the full stop of an abbreviation and without what Arabic writes above and below letters. */
    static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace("i\u0307", "i");
        StringBuilder key = new StringBuilder();
        lower.codePoints()
                .filter(c ->
                        Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT)
                .map(CalendarWords::plain)
                .forEach(key::appendCodePoint);
        String text = key.toString().strip();
        return text.endsWith(".") && text.indexOf('.') == text.length() - 1
                ? text.substring(0, text.length() - 1)
                : text;
    }

    private static int plain(int c) {
        return switch (c) {
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ي' -> 'ی';
            case 'ى' -> 'ی';
            case 'ك' -> 'ک';
            case '\u2019', '\u02BB', '\u02BC', '\u2018' -> '\'';
            default -> c;
        };
    }
}
