package silkwire.common.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.TextField;
import silkwire.common.query.ArticleValues;
import silkwire.common.query.QueryNode;

/**
 * One article as an index in memory, with the same fields and terms the search index has: it says whether a query
 * matches, and where in the stored text. Not thread-safe.
 */
public final class IndexedArticle {
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final String title;
    private final String body;
    private final List<LanguageAnalysis> languages;
    private final IndexSearcher searcher;

    private IndexedArticle(String title, String body, List<LanguageAnalysis> languages, MemoryIndex index) {
        this.title = title;
        this.body = body;
        this.languages = List.copyOf(languages);
        this.searcher = index.createSearcher();
    }

    /** The article with everything a query can ask for. */
    public static IndexedArticle of(ArticleEnriched article) {
        MemoryIndex index = new MemoryIndex(true);
        ArticleFields.of(article, into(index));
        List<LanguageAnalysis> languages = ArticleValues.textLanguages(article);
        return new IndexedArticle(article.title(), article.body(), languages, index);
    }

    /** The text of an article alone, for highlights. */
    public static IndexedArticle ofText(String title, String body, List<LanguageAnalysis> languages) {
        MemoryIndex index = new MemoryIndex(true);
        ArticleFields.texts(languages, title, body, into(index));
        return new IndexedArticle(title, body, languages, index);
    }

    private static ArticleFields.Taker into(MemoryIndex index) {
        return new ArticleFields.Taker() {
            @Override
            public void text(String path, String text, Analyzer analyzer) {
                index.addField(path, text, analyzer);
            }

            @Override
            public void value(IndexableField field) {
                index.addField(field, LanguageAnalyzers.NO_ANALYSIS);
            }
        };
    }

    /** Whether the query matches. */
    public boolean matches(QueryNode query, Instant now, ZoneId zone) {
        try {
            return searcher.count(new LuceneTranslator(languages, now, zone).translate(query)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory could not be read", e);
        }
    }

    /**
     * Where the words, phrases and prefixes of the query stand, but for those under NOT: in title before body, by start.
     */
    public List<TextMatch> textMatches(QueryNode query) {
        List<TextMatch> found = new ArrayList<>();
        collect(query, found);
        found.sort(Comparator.comparing(TextMatch::field)
                .thenComparingInt(TextMatch::start)
                .thenComparingInt(TextMatch::end));
        return found.stream().distinct().toList();
    }

    private void collect(QueryNode node, List<TextMatch> found) {
        switch (node) {
            case QueryNode.And and -> and.clauses().forEach(clause -> collect(clause, found));
            case QueryNode.Or or -> or.clauses().forEach(clause -> collect(clause, found));
            case QueryNode.Word word -> locate(word, found);
            case QueryNode.Phrase phrase -> locate(phrase, found);
            case QueryNode.Prefix prefix -> locate(prefix, found);
            case QueryNode.InLanguage in -> locate(in, found);
            case QueryNode.Near near -> locate(near, found);
            case QueryNode.Expanded expanded -> locate(expanded, found);
            case QueryNode.Not not -> {}
            case QueryNode.Everything everything -> {}
            case QueryNode.Value value -> {}
            case QueryNode.ValuePrefix prefix -> {}
            case QueryNode.StanceIs stance -> {}
            case QueryNode.RelationIs relation -> {}
            case QueryNode.TimeRange range -> {}
        }
    }

    private void locate(QueryNode clause, List<TextMatch> found) {
        Query query = new LuceneTranslator(languages, Instant.EPOCH, UTC).translate(clause);
        try {
            LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
            Matches matches = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                    .matches(leaf, 0);
            if (matches == null) {
                return;
            }
            for (String path : matches) {
                TextField field = path.startsWith("title.") ? TextField.TITLE : TextField.BODY;
                String text = field == TextField.TITLE ? title : body;
                MatchesIterator places = matches.getMatches(path);
                while (places != null && places.next()) {
                    found.add(TextMatch.of(clause, field, text, places.startOffset(), places.endOffset()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory could not be read", e);
        }
    }
}
