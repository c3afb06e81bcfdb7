package silkwire.enrich.trait;

import java.util.HashMap;
import java.util.Map;
import silkwire.common.table.ResourceTable;

/**
 * The consonants of a name, alike in every script: Осмоналиев, Osmonaliyev, عثمان علييف and 奥斯莫纳利耶夫 sound alike. Vowels
 * and h are left out; b and p, f and v, k, q and g, s and z are one each; j stands for ж, ш, ч and their like. Doubled ones
 * count once.
 */
final class NameSound {
    private static final String ARABIC = "بb پb تt ثs جj چj دt ذs رr زs ژj سs شj صs ضt طt ظs غk فf قk كk گk لl مm نn";
    private static final String CYRILLIC = "бb вf гk ғk дt жj зs кk қk лl мm нn ңn пb рr сs тt фf цs чj ҷj шj щj";
    private static final String LATIN = "bb ck dt ff gk jj kk ll mm nn pb qk rr ss tt vf zs şj çj žj";
    private static final String DIGRAPHS = "shj chj tcj zhj djj kh- ghk dzs tss tzs джj تشj";
    private static final Map<Character, Character> LETTERS = letters();
    private static final Map<String, Character> PAIRS = pairs();
    private static final Map<Character, String> CHINESE = chinese();
    private static final char SILENT = '-';

    private NameSound() {}

    /** Whether Chinese writes foreign names with this character. */
    static boolean isChinese(char c) {
        return CHINESE.containsKey(c);
    }

    /** What a character of Chinese stands for, empty for a vowel. */
    static String ofChinese(char c) {
        return CHINESE.getOrDefault(c, "");
    }

    /** The sound of a word, folded or in small letters, in a language. */
    static String of(CharSequence word, String language) {
        StringBuilder sound = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            Character pair = PAIRS.get("" + word.charAt(i) + next);
            char letter = pair == null ? letter(word.charAt(i), next, language) : pair;
            append(sound, letter);
            i += pair == null ? 0 : 1;
        }
        return sound.toString();
    }

    private static char letter(char c, char next, String language) {
        return switch (c) {
            case 'c' -> language.equals("tr") ? 'j' : next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
            case 'w' -> language.equals("tk") ? 'f' : SILENT;
            default -> LETTERS.getOrDefault(c, SILENT);
        };
    }

    /** Adds a letter, unless it is silent or stands there already. */
    static void append(StringBuilder sound, char letter) {
        if (letter != SILENT && (sound.isEmpty() || sound.charAt(sound.length() - 1) != letter)) {
            sound.append(letter);
        }
    }

    private static Map<Character, Character> letters() {
        Map<Character, Character> letters = new HashMap<>();
        for (String pair : (ARABIC + " " + CYRILLIC + " " + LATIN).split(" ")) {
            letters.put(pair.charAt(0), pair.charAt(1));
        }
        return Map.copyOf(letters);
    }

    private static Map<String, Character> pairs() {
        Map<String, Character> pairs = new HashMap<>();
        for (String pair : DIGRAPHS.split(" ")) {
            pairs.put(pair.substring(0, 2), pair.charAt(2));
        }
        return Map.copyOf(pairs);
    }

    private static Map<Character, String> chinese() {
        Map<Character, String> sounds = new HashMap<>();
        for (String[] line : ResourceTable.read(NameSound.class, "chinese-sounds.tsv")) {
            for (char c : line[1].toCharArray()) {
                sounds.put(c, line[0].equals("-") ? "" : line[0]);
            }
        }
        return Map.copyOf(sounds);
    }
}
