package silkwire.common.charset;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.BitSet;

/** How much a text looks like one of our languages: a mean over its characters beyond ASCII, from about -6 to 2. */
final class Plausibility {
    private static final String COMMON_CYRILLIC = "оеаинтсрвлкмдпуязьыгбч";
    private static final String FOREIGN_CYRILLIC = "ЂЃѓЉЊЋЏђљњћџЈјЅѕЄєЇї";
    private static final String COMMON_ARABIC = "اليمنوترهبعدسفكقحج";
    private static final String SELDOM_ARABIC = "ٹڈڑںھہے";
    private static final String PERSIAN = "پچژکگی";
    private static final String FREQUENT_HAN =
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家"
                    + "电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情"
                    + "總國際會議說這個們來時對發現經濟關係長將與為開兩場貿";
    private static final String SIGNS =
            "“”„«»‹›‘’–—…№،؛؟。，、：；！？（）《》「」·•°§©®™€£\u00A0\u200C\u200F\u200E\u3000\u2009\u202F\u00AD";
    private static final BitSet COMMON_HAN = commonHan();

    private Plausibility() {}

    static double of(CharSequence text) {
        double sum = 0;
        int counted = 0;
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            if (c > 0x7F || isControl(c)) {
                counted++;
                sum += weight(c, before);
            }
            before = c;
            i += Character.charCount(c);
        }
        return counted == 0 ? 0 : sum / counted;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    }

    private static double weight(int c, int before) {
        if (c == 0xFFFD || c < 0xA0 || (c >= 0xE000 && c < 0xF900)) {
            return -6;
        }
        int type = Character.getType(c);
        if (type == Character.UNASSIGNED || type == Character.SURROGATE) {
            return -6;
        }
        if (Character.isLetter(c)) {
            return letter(c) + beside(c, before);
        }
        if (type == Character.NON_SPACING_MARK || Character.isDigit(c)) {
            return 0;
        }
        if (SIGNS.indexOf(c) >= 0 || c > 0xFFFF) {
            return 0.3;
        }
        return Character.isLetter(before) ? -2 : -0.7;
    }

    private static double letter(int c) {
        return switch (UnicodeScript.of(c)) {
            case CYRILLIC -> cyrillic(c);
            case ARABIC -> arabic(c);
            case HAN -> FREQUENT_HAN.indexOf(c) >= 0 ? 2.5 : COMMON_HAN.get(c) ? 0.7 : 0;
            case LATIN -> (c > 0xFF && c < 0x180) || Character.isLowerCase(c) ? 0.5 : -0.3;
            default -> -1.5;
        };
    }

    private static double cyrillic(int c) {
        if (FOREIGN_CYRILLIC.indexOf(c) >= 0) {
            return -1;
        }
        if (COMMON_CYRILLIC.indexOf(c) >= 0) {
            return 1.5;
        }
        return Character.isLowerCase(c) ? 0.6 : 0.3;
    }

    private static double arabic(int c) {
        if (COMMON_ARABIC.indexOf(c) >= 0) {
            return 1.5;
        }
        if (SELDOM_ARABIC.indexOf(c) >= 0) {
            return -1;
        }
        return PERSIAN.indexOf(c) >= 0 || c <= 0x64A ? 0.6 : -0.5;
    }

    private static double beside(int c, int before) {
        if (!Character.isLetter(before)) {
            return 0;
        }
        UnicodeScript script = UnicodeScript.of(c);
        UnicodeScript other = UnicodeScript.of(before);
        boolean isWord = script != UnicodeScript.HAN && other != UnicodeScript.HAN;
        if (script != other && isWord && script != UnicodeScript.COMMON && other != UnicodeScript.COMMON) {
            return -2.5;
        }
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            return -2.5;
        }
        boolean bothAccented = script == UnicodeScript.LATIN && before > 0x7F;
        return bothAccented ? -1 : 0;
    }

    /** The first level of GB 2312: the 3,755 characters in common use, by their sound. */
    private static BitSet commonHan() {
        BitSet common = new BitSet(0xA000);
        Charset simplified = Charset.forName("GB2312");
        byte[] pair = new byte[2];
        for (int row = 0xB0; row <= 0xD7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                pair[0] = (byte) row;
                pair[1] = (byte) cell;
                common.set(new String(pair, simplified).codePointAt(0));
            }
        }
        common.clear(0xFFFD);
        return common;
    }
}
