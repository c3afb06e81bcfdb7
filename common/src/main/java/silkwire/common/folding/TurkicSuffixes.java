package silkwire.common.folding;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The suffixes of Kazakh, Kyrgyz, Uzbek, Turkmen, Turkish, Azerbaijani, Tatar and Bashkir nouns, folded. */
public final class TurkicSuffixes {
    private static final String CYRILLIC =
            "лар лер дар дер тар тер лор лөр дор дөр тор төр ның нің дың дің тың тің нын нин дын дин тын тин нун нүн дун дүн тун түн"
                    + " ға ге қа ке га ка го гө ко кө на не ны ні ди ды ты ти ду дү ту тү да де та те нда нде до дө то тө дан ден тан тен нан нен"
                    + " дон дөн тон төн мен бен пен менен ы і и у ү сы сі си су сү лық лік дық дік тық тік лык лик дык дик тык тик лук лүк дук дүк тук түк"
                    + " ғы гі қы кі гы ги кы ки лы лі ды ді ты ті ли лу лү ша ше ча че им ім ым мыз міз быз лары лері лардын ли лик нинг ни дан га лари"
                    + " ның ғай дағы дегі тағы тегі дагы деги тагы теги догу дөгү тогу төгү н ң й ын ін";
    private static final String LATIN =
            "lar ler ning nin nyn n in un i u ga ge ka ke qa a e ya ye na ne ni ny da de ta te nda nde dan den tan ten ndan nden"
                    + " dagi daki deki taki teki ndaki ndeki dagy daky daki dagilar li ly lu lik luk lyk liq lig lug si su sy mi my imiz miz"
                    + " cha ca ce ja je la le yla yle y yi yu nun dir tir day dek niki niňki nıñki gi ki qi im ları lari larning larga larni larda lardan"
                    + " leri lerin liklar lilar lardi lari lik ʻ dır ti di si s də də nin ın ə nə a lı";

    private static final int LONGEST_CHAIN = 14;

    private static final Set<String> ALL = Arrays.stream((CYRILLIC + " " + LATIN).split(" "))
            .map(Folding::fold)
            .filter(suffix -> !suffix.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private static final Affixes AFFIXES = new Affixes(ALL);

    private TurkicSuffixes() {}

    /** Whether the folded letters are suffixes one after the other, or nothing. */
    public static boolean isChain(String letters) {
        return isChain(letters.toCharArray(), 0, letters.length());
    }

    /** Whether the folded letters from {@code start} to {@code end} are suffixes one after the other, or nothing. */
    public static boolean isChain(char[] folded, int start, int end) {
        return end - start <= LONGEST_CHAIN && isSplit(folded, start, end);
    }

    /** Whether the letters begin with the suffix of adjectives and inhabitants: -лық, -lik, -lı. */
    public static boolean derives(char[] folded, int start, int end) {
        if (end - start < 2) {
            return false;
        }
        char first = folded[start];
        boolean latin = first == 'l' && "iyu".indexOf(folded[start + 1]) >= 0;
        boolean cyrillic = (first == 'л' || first == 'д' || first == 'т') && "ыіиуү".indexOf(folded[start + 1]) >= 0;
        return latin || (cyrillic && end - start > 2 && (folded[start + 2] == 'қ' || folded[start + 2] == 'к'));
    }

    private static boolean isSplit(char[] folded, int start, int end) {
        if (start == end) {
            return true;
        }
        for (int stop = Math.min(end, start + AFFIXES.longest()); stop > start; stop--) {
            if (AFFIXES.contains(folded, start, stop) && isSplit(folded, stop, end)) {
                return true;
            }
        }
        return false;
    }
}
