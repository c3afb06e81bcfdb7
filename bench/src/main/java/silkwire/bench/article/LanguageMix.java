package silkwire.bench.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Which share each language has, exactly, in every hundred articles. */
final class LanguageMix {
    /** Per cent. In Arabic and Cyrillic letters: 61. */
    private static final Map<String, Integer> SHARES = shares();

    private final List<String> deck;

    /** In an order that the seed decides. */
    LanguageMix(long seed) {
        deck = new ArrayList<>();
        SHARES.forEach((language, share) -> deck.addAll(Collections.nCopies(share, language)));
        Collections.shuffle(deck, new Random(seed));
    }

    /** The languages, the most frequent first. */
    static List<String> languages() {
        return List.copyOf(SHARES.keySet());
    }

    String of(int index) {
        return deck.get(index % deck.size());
    }

    private static Map<String, Integer> shares() {
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put("ar", 26);
        shares.put("ru", 19);
        shares.put("en", 16);
        shares.put("tr", 6);
        shares.put("zh", 6);
        shares.put("kk", 5);
        shares.put("fa", 5);
        shares.put("fr", 5);
        shares.put("uz", 4);
        shares.put("ky", 3);
        shares.put("tg", 3);
        shares.put("tk", 2);
        return Collections.unmodifiableMap(shares);
    }
}
