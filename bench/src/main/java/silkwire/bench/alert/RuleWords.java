package silkwire.bench.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of one language that rules ask for: those of texts, without the most frequent ones, which no desk would ask for.
 *
 * @param language BCP 47
 * @param running one after the other as they stand, the frequent ones left out
 * @param different each once
 * @param pairs words side by side, with what stands between them
 */
record RuleWords(String language, List<String> running, List<String> different, List<String> pairs) {
    /** One word in so many is too frequent. */
    private static final int TO_ONE_TOO_FREQUENT = 20;

    private static final int OFTEN = 10;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{2,}");
    private static final Pattern CHINESE_WORD = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern PAIR = Pattern.compile("(\\p{L}[\\p{L}\\p{M}]{2,}) (?=(\\p{L}[\\p{L}\\p{M}]{2,}))");

    static RuleWords of(String language, List<String> texts) {
        Pattern word = language.equals("zh") ? CHINESE_WORD : WORD;
        List<String> all = found(word, texts, MatchResult::group);
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(each -> counts.merge(each, 1, Integer::sum));
        Set<String> frequent = new HashSet<>(counts.keySet().stream()
                .sorted(Comparator.comparing((String each) -> -counts.getOrDefault(each, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(counts.size() / TO_ONE_TOO_FREQUENT)
                .toList());
        List<String> running =
                all.stream().filter(each -> !frequent.contains(each)).toList();
        List<String> pairs =
                language.equals("zh") ? running : found(PAIR, texts, match -> match.group(1) + " " + match.group(2));
        return new RuleWords(
                language, running, running.stream().distinct().sorted().toList(), pairs);
    }

    private static List<String> found(Pattern pattern, List<String> texts, Function<MatchResult, String> part) {
        List<String> found = new ArrayList<>();
        texts.forEach(text -> pattern.matcher(text).results().map(part).forEach(found::add));
        return found;
    }

    /** A word: one time in ten as often as it stands in texts, else any. */
    String word(RandomGenerator random) {
        List<String> from = random.nextInt(OFTEN) == 0 ? running : different;
        return from.get(random.nextInt(from.size()));
    }

    String pair(RandomGenerator random) {
        return pairs.get(random.nextInt(pairs.size()));
    }
}
