package silkwire.common.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.ArticleValues;
import silkwire.common.query.QueryNode;

/**
 * Many articles as one index in memory, with the same fields and terms the search index has, for queries that are put to all of
 * them at once. Nothing is presumed of a query: each is run as it is. Not thread-safe.
 */
public final class IndexedArticles implements AutoCloseable {
    /** Where an article stands in the list. */
    private static final String PLACE = "$place";

    private final List<ArticleEnriched> articles;
    private final List<LanguageAnalysis> languages;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private IndexedArticles(List<ArticleEnriched> articles, DirectoryReader reader) {
        this.articles = List.copyOf(articles);
        this.languages = articles.stream()
                .flatMap(article -> ArticleValues.textLanguages(article).stream())
                .distinct()
                .toList();
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
    }

    /** An index of these articles. */
    public static IndexedArticles of(List<ArticleEnriched> articles) {
        Readings readings = new Readings();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        // Without merging, documents are numbered in the order in which they were added.
        IndexWriterConfig settings = new IndexWriterConfig(readings).setMergePolicy(NoMergePolicy.INSTANCE);
        try {
            try (IndexWriter writer = new IndexWriter(directory, settings)) {
                for (int place = 0; place < articles.size(); place++) {
                    writer.addDocument(readings.document(articles.get(place), place));
                }
            }
            return new IndexedArticles(articles, DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory could not be written", e);
        }
    }

    /** The places of the articles that match, where {@code now} is when each of them was received. */
    public BitSet matching(QueryNode query, ZoneId zone) {
        if (!asksForTimes(query)) {
            return matching(query, Instant.EPOCH, zone);
        }
        BitSet found = new BitSet(articles.size());
        for (int place = 0; place < articles.size(); place++) {
            Query timely = new LuceneTranslator(languages, articles.get(place).receivedAt(), zone).translate(query);
            BooleanQuery.Builder alone = new BooleanQuery.Builder();
            alone.add(timely, Occur.MUST);
            alone.add(new TermQuery(new Term(PLACE, Integer.toString(place))), Occur.FILTER);
            found.or(run(alone.build()));
        }
        return found;
    }

    /** The places of the articles that match at one time for all. */
    public BitSet matching(QueryNode query, Instant now, ZoneId zone) {
        return run(new LuceneTranslator(languages, now, zone).translate(query));
    }

    private BitSet run(Query query) {
        BitSet found = new BitSet(articles.size());
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : reader.leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    collect(scorer.iterator(), leaf.docBase, found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory could not be read", e);
        }
        return found;
    }

    private static void collect(DocIdSetIterator documents, int first, BitSet found) throws IOException {
        for (int each = documents.nextDoc(); each != DocIdSetIterator.NO_MORE_DOCS; each = documents.nextDoc()) {
            found.set(first + each);
        }
    }

    /** Whether it matters when the query is asked. */
    private static boolean asksForTimes(QueryNode node) {
        return switch (node) {
            case QueryNode.And and -> and.clauses().stream().anyMatch(IndexedArticles::asksForTimes);
            case QueryNode.Or or -> or.clauses().stream().anyMatch(IndexedArticles::asksForTimes);
            case QueryNode.Not not -> asksForTimes(not.clause());
            case QueryNode.InLanguage in -> asksForTimes(in.clause());
            case QueryNode.TimeRange range -> range.isRelative();
            default -> false;
        };
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory could not be closed", e);
        }
    }

    /** How each field is read. */
    private static final class Readings extends DelegatingAnalyzerWrapper {
        private final Map<String, Analyzer> byPath = new ConcurrentHashMap<>();

        Readings() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String path) {
            return byPath.getOrDefault(path, LanguageAnalyzers.NO_ANALYSIS);
        }

        Document document(ArticleEnriched article, int place) {
            Document document = new Document();
            document.add(new StringField(PLACE, Integer.toString(place), Field.Store.NO));
            ArticleFields.of(article, new ArticleFields.Taker() {
                @Override
                public void text(String path, String text, Analyzer analyzer) {
                    byPath.put(path, analyzer);
                    document.add(new TextField(path, text, Field.Store.NO));
                }

                @Override
                public void value(IndexableField field) {
                    document.add(field);
                }
            });
            return document;
        }
    }
}
