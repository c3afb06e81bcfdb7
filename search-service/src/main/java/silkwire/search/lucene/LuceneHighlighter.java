package silkwire.search.lucene;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Span;
import silkwire.common.event.TextField;
import silkwire.common.lucene.IndexedArticle;
import silkwire.common.lucene.Snippet;
import silkwire.common.lucene.Snippets;
import silkwire.common.lucene.TextMatch;
import silkwire.common.query.ArticleValues;
import silkwire.common.query.QueryNode;
import silkwire.search.article.Highlight;
import silkwire.search.article.Highlighter;

/** Highlights by the Lucene matches of {@code common}, in the sentences that show most of the query. */
final class LuceneHighlighter implements Highlighter {
    private static final int MOST_SNIPPETS = 5;

    @Override
    public List<Highlight> highlights(QueryNode query, ArticleEnriched article) {
        List<LanguageAnalysis> languages = ArticleValues.textLanguages(article);
        List<TextMatch> matches = IndexedArticle.ofText(article.title(), article.body(), languages)
                .textMatches(query);
        List<Highlight> highlights = new ArrayList<>();
        for (Snippet snippet :
                Snippets.of(article.title(), article.body(), article.language().code(), matches, MOST_SNIPPETS)) {
            String text = snippet.field() == TextField.TITLE ? article.title() : article.body();
            BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
            graphemes.setText(text);
            for (Span match : snippet.highlights()) {
                highlights.add(Highlight.of(
                        snippet.field(),
                        text,
                        graphemes.isBoundary(match.start()) ? match.start() : graphemes.preceding(match.start()),
                        graphemes.isBoundary(match.end()) ? match.end() : graphemes.following(match.end()),
                        snippet.text(),
                        snippet.start()));
            }
        }
        return highlights;
    }
}
