package silkwire.alert.kafka;

import java.time.Clock;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.match.TimelyMatching;
import silkwire.common.event.ArticleEnriched;

/** Puts every article before the rules; its story gets to know it also where none matches. */
final class MatchProcessor extends ContextualProcessor<String, ArticleEnriched, String, Object> {
    private final TimelyMatching matching;
    private final Clock clock;
    private final AlertMetrics metrics;

    MatchProcessor(TimelyMatching matching, Clock clock, AlertMetrics metrics) {
        this.matching = matching;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public void process(Record<String, ArticleEnriched> record) {
        ArticleMatched matched = metrics.timeMatching(() -> matching.match(record.value()));
        metrics.matched(matched.matches().size());
        context().forward(new Outgoing(record.headers(), clock.instant()).matched(matched));
    }
}
