package silkwire.common.expansion;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Rules that write a name in the other scripts as newspapers commonly do: Cyrillic in Latin letters (after BGN/PCGN) and
 * back, either in Arabic and Persian letters, and Arabic in Latin letters as far as its letters tell.
 */
final class Transcription {
    private static final Map<String, String> LATIN = table("""
            щ shch  ж zh  х kh  ц ts  ч ch  ш sh  ю yu  я ya  ё yo  а a  б b  в v  г g  д d  е e  з z  и i  й y  к k  л l  м m
            н n  о o  п p  р r  с s  т t  у u  ф f  ы y  э e  ь -  ъ -  ә a  ғ gh  қ k  ң ng  ө o  ұ u  ү u  һ h  і i  ҷ j  ҳ h
            ӣ i  ӯ u  ў o""");
    private static final Map<String, String> CYRILLIC = table("""
            shch щ  sch щ  tch ч  kh х  zh ж  dzh дж  ts ц  ch ч  sh ш  yu ю  ya я  yo ё  ye е  gh г  ph ф  th т  oo у  ou у
            ee и  a а  b б  c к  d д  e е  f ф  g г  h х  i и  j ж  k к  l л  m м  n н  o о  p п  q к  r р  s с  t т  u у  v в
            w в  x х  y й  z з  ç ч  ş ш  ğ г  ı ы  ö о  ü у  ä я  ñ н  ý й  ž ж  ň н  ʻ -  ' -  ’ -""");
    private static final Map<String, String> ARABIC = table("""
            щ شتش  ж ج  х خ  ц تس  ч تش  ш ش  ю يو  я يا  ё يو  а ا  б ب  в ف  г غ  д د  е ي  з ز  и ي  й ي  к ك  л ل  м م  н ن
            о و  п ب  р ر  с س  т ت  у و  ф ف  ы ي  э ي  ь -  ъ -  ә ا  ғ غ  қ ق  ң نغ  ө و  ұ و  ү و  һ ه  і ي  ҷ ج  ҳ ه
            ӣ ي  ӯ و  ў و  ье ي""");
    private static final Map<String, String> PERSIAN = table("""
            щ شچ  ж ژ  х خ  ц تس  ч چ  ш ش  ю یو  я یا  ё یو  а ا  б ب  в و  г گ  д د  е ی  з ز  и ی  й ی  к ک  л ل  м م  н ن
            о و  п پ  р ر  с س  т ت  у و  ф ف  ы ی  э ی  ь -  ъ -  ә ا  ғ غ  қ ق  ң نگ  ө و  ұ و  ү و  һ ه  і ی  ҷ ج  ҳ ه
            ӣ ی  ӯ و  ў و""");
    private static final Map<String, String> FROM_ARABIC = table("""
            ا a  أ a  إ i  آ a  ب b  ت t  ث th  ج j  ح h  خ kh  د d  ذ z  ر r  ز z  س s  ش sh  ص s  ض d  ط t  ظ z  ع -  غ gh
            ف f  ق q  ك k  ک k  گ g  پ p  چ ch  ژ zh  ل l  م m  ن n  ه h  ة a  و u  ؤ u  ي i  ی i  ى a  ئ -  ء -  تش ch  يا ya  یا ya
            يو yu  یو yu  وي oy  وف ov  وفا ova  يف ev  یف ev  ييف yev  يفا eva  یوا eva  ييفا yeva""");
    private static final Map<String, String> UZBEK = table("""
            ж j  х x  ц s  ч ch  ш sh  ю yu  я ya  ё yo  а a  б b  в v  г g  д d  е e  з z  и i  й y  к k  л l  м m  н n  о o
            п p  р r  с s  т t  у u  ф f  ы i  э e  ь -  ъ ʼ  қ q  ғ gʻ  ҳ h  ў oʻ  щ sh""");
    private static final Map<String, String> TURKMEN = table("""
            ж ž  х h  ц s  ч ç  ш ş  ю ýu  я ýa  ё ýo  а a  б b  в w  г g  д d  е e  з z  и i  й ý  к k  л l  м m  н n  о o
            п p  р r  с s  т t  у u  ф f  ы y  э e  ь -  ъ -  щ ş  ә ä  ң ň  ө ö  ү ü""");
    private static final Map<String, String> FRENCH = table("""
            щ chtch  ж j  х kh  ц ts  ч tch  ш ch  ю iou  я ia  ё io  а a  б b  в v  г g  д d  е e  з z  и i  й ï  к k  л l
            м m  н n  о o  п p  р r  с s  т t  у ou  ф f  ы y  э e  ь -  ъ -""");
    private static final int LONGEST = 4;

    private Transcription() {}

    private static Map<String, String> table(String pairs) {
        String[] parts = pairs.strip().split("\\s+");
        Map<String, String> table = new HashMap<>();
        for (int i = 0; i + 1 < parts.length; i += 2) {
            table.put(parts[i], parts[i + 1].equals("-") ? "" : parts[i + 1]);
        }
        return Map.copyOf(table);
    }

    /** The script of the first letter: Latin, Cyrillic, Arabic or another. */
    static UnicodeScript script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    /** The spellings of a Cyrillic name in Latin letters: {@code Токаев} is Tokaev and Tokayev. */
    static List<String> latin(String cyrillic) {
        String plain = written(cyrillic, LATIN);
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(plain);
        spellings.add(written(cyrillic.replaceAll("(?<=[аеоуэ])й(?=[а-я])", "и"), LATIN));
        spellings.add(plain.replaceAll("([aeiouy])ev", "$1yev"));
        spellings.add(plain.replaceAll("iy\\b", "y"));
        return new ArrayList<>(spellings);
    }

    /** The spellings of a Latin name in Cyrillic letters: an {@code i} behind a vowel may be either of two. */
    static List<String> cyrillic(String latin) {
        String plain = latin.replaceAll("(?i)(?<=[aeiou])ye", "e")
                .replaceAll("(?i)y\\b", "i")
                .replaceAll("(?i)(?<=[bcdfghjklmnpqrstvwxz])y(?=[bcdfghjklmnpqrstvwxz])", "ı");
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(written(plain, CYRILLIC));
        spellings.add(written(plain.replaceAll("(?i)(?<=[aeou])i(?=[a-z])", "ý"), CYRILLIC));
        return new ArrayList<>(spellings);
    }

    /** The spellings of a Cyrillic name in Arabic letters: {@code -аев} is written with one ya or two. */
    static List<String> arabic(String cyrillic) {
        String plain = cyrillic.toLowerCase(Locale.ROOT);
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(written(plain, ARABIC));
        spellings.add(written(plain.replaceAll("(?<=[аеиоуыя])ев", "йев"), ARABIC));
        return new ArrayList<>(spellings);
    }

    static String persian(String cyrillic) {
        return written(cyrillic.toLowerCase(Locale.ROOT).replaceAll("в(?![а-я])", "ф"), PERSIAN);
    }

    static String fromArabic(String arabic) {
        return written(arabic, FROM_ARABIC);
    }

    static String uzbek(String cyrillic) {
        return written(cyrillic, UZBEK);
    }

    static String turkmen(String cyrillic) {
        return written(cyrillic, TURKMEN);
    }

    static String french(String cyrillic) {
        return written(cyrillic, FRENCH);
    }

    /** Persian letters for an Arabic spelling. */
    static String persianLetters(String arabic) {
        return arabic.replace('ك', 'ک').replace('ي', 'ی').replace('ى', 'ی');
    }

    private static String written(String name, Map<String, String> table) {
        StringBuilder written = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); ) {
            int length = Math.min(LONGEST, name.length() - i);
            while (length > 1
                    && !table.containsKey(name.substring(i, i + length).toLowerCase(Locale.ROOT))) {
                length--;
            }
            String source = name.substring(i, i + length);
            String letters = table.getOrDefault(source.toLowerCase(Locale.ROOT), source);
            boolean capital = Character.isUpperCase(source.charAt(0)) && !letters.isEmpty();
            written.append(capital ? letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1) : letters);
            i += length;
        }
        return written.toString();
    }
}
