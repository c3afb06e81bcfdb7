package silkwire.search.lucene;

import java.util.ArrayList;
import java.util.List;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Span;
import silkwire.common.json.EventJson;
import silkwire.common.lucene.IndexedArticle;
import silkwire.common.lucene.Snippet;
import silkwire.common.lucene.Snippets;
import silkwire.common.lucene.TextMatch;
import silkwire.common.query.ArticleValues;
import silkwire.common.query.QueryNode;
import silkwire.search.article.Highlight;
import silkwire.search.article.Highlighter;
import tools.jackson.databind.node.ObjectNode;

/** Highlights by the Lucene matches of {@code common}, in the sentences that show most of the query. */
final class LuceneHighlighter implements Highlighter {
    private static final int MOST_SNIPPETS = 5;

    @Override
    public List<Highlight> highlights(QueryNode query, ObjectNode json) {
        ArticleEnriched article = EventJson.mapper().treeToValue(json, ArticleEnriched.class);
        List<LanguageAnalysis> languages = ArticleValues.textLanguages(article);
        List<TextMatch> matches = IndexedArticle.ofText(article.title(), article.body(), languages)
                .textMatches(query);
        List<Highlight> highlights = new ArrayList<>();
        for (Snippet snippet :
                Snippets.of(article.title(), article.body(), article.language().code(), matches, MOST_SNIPPETS)) {
            for (Span match : snippet.highlights()) {
                highlights.add(
                        new Highlight(snippet.field(), match.start(), match.end(), snippet.text(), snippet.start()));
            }
        }
        return highlights;
    }
}
