package silkwire.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.TextField;
import silkwire.common.lucene.LanguageAnalyzers;
import silkwire.search.why.Why;

/** The words of an article that are most like a given one: at most two letters differ, or a long beginning is shared. */
final class LikeWords {
    private static final int MOST = 3;
    private static final int SHORT = 4;
    private static final int SHARED = 4;

    private final List<LanguageAnalysis> languages;
    private final Map<String, Why.Place> words = new LinkedHashMap<>();

    LikeWords(ArticleEnriched article, List<LanguageAnalysis> languages) {
        this.languages = languages;
        for (LanguageAnalysis language : languages) {
            add(language, TextField.TITLE, article.title());
            add(language, TextField.BODY, article.body());
        }
    }

    private void add(LanguageAnalysis language, TextField field, String text) {
        try (TokenStream stream =
                LanguageAnalyzers.of(language.ofArticles(Precision.STEMMED)).tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                words.computeIfAbsent(
                        word,
                        ignored -> new Why.Place(
                                field,
                                place.startOffset(),
                                place.endOffset(),
                                text.substring(place.startOffset(), place.endOffset()),
                                List.of(word)));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read", e);
        }
    }

    /** At most three for each word of the text, the likest first. */
    List<Why.Place> of(String text) {
        List<Why.Place> likest = new ArrayList<>();
        for (LanguageAnalysis language : languages) {
            for (String asked : LanguageAnalyzers.terms(language, Precision.STEMMED, text)) {
                likest.addAll(likest(asked));
            }
        }
        return likest.stream().distinct().toList();
    }

    private List<Why.Place> likest(String asked) {
        if (words.containsKey(asked)) {
            return List.of();
        }
        LevenshteinAutomata distances = new LevenshteinAutomata(asked, true);
        CharacterRunAutomaton one = new CharacterRunAutomaton(distances.toAutomaton(1));
        CharacterRunAutomaton two = new CharacterRunAutomaton(distances.toAutomaton(2));
        return words.entrySet().stream()
                .map(word -> Map.entry(rank(asked, word.getKey(), one, two), word.getValue()))
                .filter(word -> word.getKey() < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Map.Entry::getKey))
                .limit(MOST)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static int rank(String asked, String word, CharacterRunAutomaton one, CharacterRunAutomaton two) {
        if (asked.length() < 2) {
            return Integer.MAX_VALUE;
        }
        if (one.run(word)) {
            return 1;
        }
        if (asked.length() > SHORT && two.run(word)) {
            return 2;
        }
        int shared = 0;
        while (shared < Math.min(asked.length(), word.length()) && asked.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        boolean isLong = shared >= SHARED && shared * 3 >= 2 * Math.max(asked.length(), word.length());
        return isLong ? 3 : Integer.MAX_VALUE;
    }
}
