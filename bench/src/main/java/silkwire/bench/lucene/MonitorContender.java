package silkwire.bench.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import silkwire.bench.alert.Contender;
import silkwire.bench.alert.Costs;
import silkwire.bench.alert.OwnProcess;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.TextField;
import silkwire.common.lucene.LuceneTranslator;
import silkwire.common.query.ArticleValues;
import silkwire.common.query.QueryOutcome;
import silkwire.common.query.QueryParser;

/** Lucene Monitor in memory, with its multipass presearcher and one document a call; rules and articles as the search has them. */
public final class MonitorContender implements Contender {
    private static final int PASSES = 4;
    private static final int BATCH = 1_000;
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final Costs costs;
    private final Monitor monitor;
    private long tried;
    private long articles;

    /** Without rules. */
    public MonitorContender(OwnProcess process) {
        this.costs = process.costsFromNow();
        try {
            this.monitor = new Monitor(new PathAnalyzer(), new MultipassTermFilteredPresearcher(PASSES));
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory could not be made", e);
        }
    }

    @Override
    public String name() {
        return "lucene monitor";
    }

    @Override
    public int load(List<String> queries) {
        QueryParser parser = new QueryParser();
        LuceneTranslator translator = new LuceneTranslator(Analyses.all(), Instant.EPOCH, UTC);
        List<MonitorQuery> batch = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < queries.size(); i++) {
            if (parser.parse(queries.get(i)) instanceof QueryOutcome.Understood understood) {
                batch.add(new MonitorQuery(
                        "rul_" + i, translator.translate(understood.query().tree())));
                taken++;
            }
            if (batch.size() == BATCH) {
                register(batch);
            }
        }
        register(batch);
        return taken;
    }

    private void register(List<MonitorQuery> batch) {
        try {
            monitor.register(batch);
            batch.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory could not be written", e);
        }
    }

    @Override
    public int match(ArticleEnriched article) {
        try {
            MatchingQueries<QueryMatch> found = monitor.match(document(article), QueryMatch.SIMPLE_MATCHER);
            tried += found.getQueriesRun();
            articles++;
            return found.getMatchCount();
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory could not be read", e);
        }
    }

    private static Document document(ArticleEnriched article) {
        Document document = new Document();
        for (LanguageAnalysis language : ArticleValues.textLanguages(article)) {
            for (Precision precision : Precision.values()) {
                text(document, language.path(TextField.TITLE, precision), article.title());
                text(document, language.path(TextField.BODY, precision), article.body());
            }
        }
        ArticleValues.keywords(article)
                .forEach((field, values) ->
                        values.forEach(value -> document.add(new StringField(field.text(), value, Field.Store.NO))));
        ArticleValues.times(article)
                .forEach((field, time) -> document.add(new LongPoint(field.text(), time.toEpochMilli())));
        return document;
    }

    private static void text(Document document, String path, String text) {
        document.add(new org.apache.lucene.document.TextField(path, text, Field.Store.NO));
    }

    @Override
    public OptionalDouble tried() {
        return OptionalDouble.of((double) tried / articles);
    }

    @Override
    public Costs costs() {
        return costs;
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException("An index in memory could not be closed", e);
        }
    }
}
