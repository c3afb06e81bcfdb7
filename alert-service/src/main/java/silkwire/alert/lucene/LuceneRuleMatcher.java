package silkwire.alert.lucene;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.alert.match.RuleMatch;
import silkwire.alert.match.RuleMatcher;
import silkwire.alert.match.UnreadableRules;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleObserver;
import silkwire.alert.rule.RuleRecord;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.ParsedQuery;
import silkwire.common.query.QueryOutcome;
import silkwire.common.query.QueryParser;

/**
 * All rules in force, in memory, as the log of rules has them. Articles are matched side by side; a change of a rule waits for
 * them and they for it, so that an article sees each rule in one revision.
 */
public final class LuceneRuleMatcher implements RuleMatcher, RuleObserver {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneRuleMatcher.class);

    private final QueryParser parser;
    private final UnreadableRules unreadable;
    private final Clock clock;
    private final Timer time;
    private final DistributionSummary candidates;
    private final Counter failures;
    private final RuleIndex index = new RuleIndex();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Queue<Scratch> scratches = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> reported = new ConcurrentHashMap<>();

    /** Without rules; {@code unreadable} is told of rules whose query cannot be parsed. */
    public LuceneRuleMatcher(QueryParser parser, UnreadableRules unreadable, MeterRegistry meters) {
        this.parser = parser;
        this.unreadable = unreadable;
        this.clock = meters.config().clock();
        this.time = meters.timer("silkwire.match");
        this.candidates = meters.summary("silkwire.match.candidates");
        this.failures = meters.counter("silkwire.match.failures");
        meters.gauge("silkwire.match.rules", this, matcher -> matcher.size());
    }

    @Override
    public List<RuleMatch> match(ArticleEnriched article) {
        Scratch scratch = Optional.ofNullable(scratches.poll()).orElseGet(Scratch::new);
        lock.readLock().lock();
        try {
            Timer.Sample started = Timer.start(clock);
            List<RuleMatch> matches = index.match(article, scratch, this::report);
            started.stop(time);
            candidates.record(scratch.candidates());
            return matches;
        } finally {
            lock.readLock().unlock();
            scratches.add(scratch);
        }
    }

    @Override
    public Optional<RuleMatch> match(Rule rule, ArticleEnriched article) {
        return alone(rule).apply(article);
    }

    @Override
    public Function<ArticleEnriched, Optional<RuleMatch>> alone(Rule rule) {
        if (!(parser.parse(rule.query()) instanceof QueryOutcome.Understood understood)) {
            return article -> Optional.empty();
        }
        RuleIndex alone = new RuleIndex();
        alone.put(rule.id(), rule.revision(), understood.query().tree(), rule.tz());
        Scratch scratch = new Scratch();
        return article -> alone.match(article, scratch, this::report).stream().findFirst();
    }

    @Override
    public void changed(RuleRecord change) {
        Rule rule = change.rule();
        if (rule == null || !rule.enabled()) {
            remove(change.ruleId());
            return;
        }
        try {
            switch (parser.parse(rule.query())) {
                case QueryOutcome.Understood understood -> put(rule, understood.query());
                case QueryOutcome.Refused refused -> {
                    remove(rule.id());
                    unreadable.found(rule, refused.problem().detail());
                }
            }
        } catch (RuntimeException e) { // Whatever is wrong with one rule is no reason to read no further ones.
            remove(rule.id());
            report(rule.id(), rule.revision(), e);
        }
    }

    private void put(Rule rule, ParsedQuery query) {
        lock.writeLock().lock();
        try {
            index.put(rule.id(), rule.revision(), query.tree(), rule.tz());
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void remove(String id) {
        lock.writeLock().lock();
        try {
            index.remove(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** How many rules are in force. */
    public int size() {
        lock.readLock().lock();
        try {
            return index.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void report(IndexedRule rule, RuntimeException e) {
        report(rule.id(), rule.revision(), e);
    }

    /** Counts every failure and tells of each revision of a rule once. */
    private void report(String rule, long revision, RuntimeException e) {
        failures.increment();
        Long last = reported.put(rule, revision);
        if (last == null || last != revision) {
            LOG.error(
                    "Rule {} in revision {} cannot be matched and is left out; the others are not affected",
                    rule,
                    revision,
                    e);
        }
    }
}
