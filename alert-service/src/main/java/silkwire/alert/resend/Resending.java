package silkwire.alert.resend;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import silkwire.alert.article.ArticleReading;
import silkwire.alert.article.LookBack;
import silkwire.alert.match.MatchLog;
import silkwire.alert.match.RuleMatcher;
import silkwire.alert.rule.MuteEntry;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.Rules;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.QueryOutcome;
import silkwire.common.query.QueryParser;

/** Sends old matches of a rule by wish: finds them, says how many will come, and puts them before their stories. */
public final class Resending {
    private final Rules rules;
    private final QueryParser parser;
    private final Ports ports;
    private final Bounds bounds;
    private final Clock clock;

    /** Where articles are found, how they are matched, and where matches go. */
    public record Ports(ArticleReading articles, RuleMatcher matcher, ToldThreads told, MatchLog matches) {}

    /**
     * How much one wish may take.
     *
     * @param articles that are read
     * @param notifications that come
     */
    public record Bounds(int articles, int notifications) {}

    /** Sends matches of {@code rules}. */
    public Resending(Rules rules, QueryParser parser, Ports ports, Bounds bounds, Clock clock) {
        this.rules = rules;
        this.parser = parser;
        this.ports = ports;
        this.bounds = bounds;
        this.clock = clock;
    }

    /** Grants a wish for this rule, or fails with the problem why not. */
    public ResendReport grant(Rule rule, ResendRequest request) {
        List<MuteEntry> mutes = rules.mutes(rule.id());
        ResendRefusals.check(rule, mutes, clock.instant());
        ResendPicks picks = new ResendPicks(rule, request.of(rule), mutes, bounds.notifications(), clock.instant());
        read(rule, request, picks);
        if (picks.size() > bounds.notifications()) {
            throw ResendRefusals.tooMany(
                    rule.notification().tellsEachArticle() ? "matching articles" : "matching stories",
                    picks.size(),
                    bounds.notifications());
        }
        int toldBefore = ports.told().of(picks.threads()).size();
        if (!request.dryRun()) {
            Optional<String> unwritten = ports.matches().append(picks.matches());
            if (unwritten.isPresent()) {
                throw ResendRefusals.notWritten(unwritten.get());
            }
        }
        return report(rule, request, picks, toldBefore);
    }

    private void read(Rule rule, ResendRequest request, ResendPicks picks) {
        if (!(parser.parse(rule.query()) instanceof QueryOutcome.Understood understood)) {
            return;
        }
        LookBack wanted = new LookBack(
                request.from(),
                request.to(),
                new LookBack.Asked(understood.query().tree(), rule.tz(), rule.backfill()));
        long candidates = ports.articles().count(wanted);
        if (candidates > bounds.articles()) {
            throw ResendRefusals.tooMany("matching articles", candidates, bounds.articles());
        }
        var match = ports.matcher().alone(rule);
        ports.articles().read(wanted, batch -> {
            for (ArticleEnriched article : batch) {
                match.apply(article).ifPresent(found -> picks.take(article, found));
            }
        });
    }

    private ResendReport report(Rule rule, ResendRequest request, ResendPicks picks, int toldBefore) {
        return new ResendReport(
                request.of(rule).id(),
                rule.id(),
                rule.revision(),
                request.from(),
                request.to(),
                request.again(),
                !request.dryRun(),
                picks.articles(),
                picks.stories(),
                picks.muted(),
                toldBefore,
                request.again() ? picks.size() : picks.size() - toldBefore,
                how(rule));
    }

    private static String how(Rule rule) {
        List<String> parts = new ArrayList<>();
        parts.add(
                rule.notification().digest() == null
                        ? "each by itself, beside the day's budget"
                        : "in the next digest");
        if (rule.notification().quietHours() != null) {
            parts.add("in quiet hours when they end");
        }
        if (!rule.notification().conditions().isEmpty()) {
            parts.add("only stories that meet the conditions");
        }
        return String.join("; ", parts);
    }

    /** Now, for readers of wishes. */
    public Instant now() {
        return clock.instant();
    }
}
