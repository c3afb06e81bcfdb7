package silkwire.bench.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the samples of one language are made of: sources, sentences, words, given and family names. */
record LanguageCorpus(
        String language,
        List<String> sources,
        List<String> sentences,
        List<String> words,
        List<String> givenNames,
        List<String> familyNames) {
    private static final String CHINESE = "zh";
    private static final int CHINESE_WORD = 2;
    private static final int SHORTEST_SENTENCE = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?؟…])\\s+|(?<=[。！？])|\\n+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern CHINESE_WORDS = Pattern.compile("\\p{IsHan}{2}");
    private static final Pattern NAME = Pattern.compile("(\\p{L}+) (\\p{L}+)");
    private static final Pattern CHINESE_NAME = Pattern.compile("(?:.* )?(\\p{IsHan})(\\p{IsHan}{1,2})");

    /** Of the samples of this language. */
    static LanguageCorpus of(String language, List<JsonNode> samples) {
        Set<String> sources = new LinkedHashSet<>();
        List<String> sentences = new ArrayList<>();
        List<String> given = new ArrayList<>();
        List<String> family = new ArrayList<>();
        for (JsonNode sample : samples) {
            sources.add(sample.path("source").asString());
            SENTENCE_END
                    .splitAsStream(sample.path("body").asString())
                    .map(String::strip)
                    .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
                    .forEach(sentences::add);
            sample.path("byline").forEach(name -> addName(language, name.asString(), given, family));
        }
        return new LanguageCorpus(
                language, List.copyOf(sources), List.copyOf(sentences), words(language, sentences), given, family);
    }

    boolean hasSpaces() {
        return !language.equals(CHINESE);
    }

    /** The sentence in pieces that can be exchanged: its words, or where there are no spaces pairs of characters. */
    List<String> pieces(String sentence) {
        if (hasSpaces()) {
            return List.of(sentence.split(" +"));
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < sentence.length(); i += CHINESE_WORD) {
            pairs.add(sentence.substring(i, Math.min(sentence.length(), i + CHINESE_WORD)));
        }
        return pairs;
    }

    String join(List<String> pieces) {
        return String.join(hasSpaces() ? " " : "", pieces);
    }

    private static List<String> words(String language, List<String> sentences) {
        Pattern word = language.equals(CHINESE) ? CHINESE_WORDS : WORD;
        return sentences.stream()
                .flatMap(sentence -> word.matcher(sentence).results())
                .map(match -> match.group())
                .toList();
    }

    private static void addName(String language, String name, List<String> given, List<String> family) {
        boolean isChinese = language.equals(CHINESE);
        var match = (isChinese ? CHINESE_NAME : NAME).matcher(name);
        if (match.matches()) {
            given.add(match.group(isChinese ? 2 : 1));
            family.add(match.group(isChinese ? 1 : 2));
        }
    }
}
