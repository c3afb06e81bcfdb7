package silkwire.search.lucene;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.TextField;
import silkwire.common.lucene.IndexedArticle;
import silkwire.common.lucene.LanguageAnalyzers;
import silkwire.common.query.ArticleValues;
import silkwire.common.query.QueryNode;
import silkwire.search.why.ArticleMatching;
import silkwire.search.why.Why;

/** Asks the index in memory that alerts are matched with. */
final class LuceneArticleMatching implements ArticleMatching {
    private static final int MOST_PLACES = 10;

    private final ArticleEnriched article;
    private final IndexedArticle index;
    private final List<LanguageAnalysis> languages;
    private final LikeWords likeWords;
    private final Instant now;
    private final ZoneId zone;

    LuceneArticleMatching(ArticleEnriched article, Instant now, ZoneId zone) {
        this.article = article;
        this.index = IndexedArticle.of(article);
        this.languages = ArticleValues.textLanguages(article);
        this.likeWords = new LikeWords(article, languages);
        this.now = now;
        this.zone = zone;
    }

    @Override
    public boolean matches(QueryNode clause) {
        return index.matches(clause, now, zone);
    }

    @Override
    public List<Why.Reading> readings(QueryNode clause) {
        return texts(clause).stream()
                .flatMap(text -> languages.stream()
                        .map(language -> new Why.Reading(
                                language.language(), LanguageAnalyzers.terms(language, precision(clause), text))))
                .toList();
    }

    @Override
    public List<Why.Place> found(QueryNode clause) {
        if (clause instanceof QueryNode.And || clause instanceof QueryNode.Or) {
            return List.of();
        }
        return index.textMatches(clause).stream()
                .limit(MOST_PLACES)
                .map(match -> {
                    String text = (match.field() == TextField.TITLE ? article.title() : article.body())
                            .substring(match.start(), match.end());
                    return new Why.Place(match.field(), match.start(), match.end(), text, words(clause, text));
                })
                .toList();
    }

    private List<String> words(QueryNode clause, String text) {
        return languages.stream()
                .flatMap(language -> LanguageAnalyzers.terms(language, precision(clause), text).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Why.Place> nearest(QueryNode clause) {
        List<Why.Place> nearest = new ArrayList<>();
        texts(clause).forEach(text -> nearest.addAll(likeWords.of(text)));
        return nearest;
    }

    /** The words of a clause as they were written. */
    private static List<String> texts(QueryNode clause) {
        return switch (clause) {
            case QueryNode.Word word -> List.of(word.text());
            case QueryNode.Phrase phrase -> List.of(phrase.text());
            case QueryNode.Prefix prefix -> List.of(prefix.text());
            case QueryNode.InLanguage in -> texts(in.clause());
            case QueryNode.Near near ->
                Stream.concat(near.left().stream(), near.right().stream())
                        .flatMap(side -> texts(side).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static Precision precision(QueryNode clause) {
        return clause instanceof QueryNode.Phrase || clause instanceof QueryNode.Prefix
                ? Precision.EXACT
                : Precision.STEMMED;
    }
}
