package silkwire.alert;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import silkwire.alert.article.ArticleReading;
import silkwire.alert.kafka.AlertKafkaConfiguration;
import silkwire.alert.lucene.AlertLuceneConfiguration;
import silkwire.alert.match.MatchLog;
import silkwire.alert.match.RuleMatcher;
import silkwire.alert.preview.PreviewSearch;
import silkwire.alert.preview.Previewing;
import silkwire.alert.resend.Resending;
import silkwire.alert.resend.ToldThreads;
import silkwire.alert.rule.NoteReader;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleLog;
import silkwire.alert.rule.RuleReader;
import silkwire.alert.rule.Rules;
import silkwire.common.access.Scope;
import silkwire.common.query.QueryParser;
import silkwire.common.web.AccessRules;
import silkwire.common.web.CommonWebConfiguration;

/** The object graph of the alert service: the rules between the HTTP edge and their log on Kafka. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LookBackProperties.class)
@Import({CommonWebConfiguration.class, AlertKafkaConfiguration.class, AlertLuceneConfiguration.class})
class AlertConfiguration {
    private static final String CALLS = "/v1/**";

    /** What a link says is signed. */
    private static final String LINKS = "/v1/links/*";

    /** The topic a subscriber names carries the token for it. */
    private static final String HUB = "/v1/hub";

    /** It reads only. */
    private static final String PREVIEW = "/v1/rules/preview";

    @Bean
    AccessRules accessRules() {
        return new AccessRules(List.of(
                AccessRules.Rule.withoutKey(HttpMethod.GET, LINKS),
                AccessRules.Rule.withoutKey(HttpMethod.POST, LINKS),
                AccessRules.Rule.withoutKey(HttpMethod.POST, HUB),
                AccessRules.Rule.takingTokens(HttpMethod.GET, "/v1/rules/*/stream", Scope.SEARCH_READ),
                AccessRules.Rule.takingTokens(HttpMethod.HEAD, "/v1/rules/*/feed.atom", Scope.SEARCH_READ),
                AccessRules.Rule.takingTokens(HttpMethod.GET, "/v1/rules/*/feed.atom", Scope.SEARCH_READ),
                new AccessRules.Rule(HttpMethod.POST, PREVIEW, Scope.SEARCH_READ),
                new AccessRules.Rule(HttpMethod.GET, CALLS, Scope.SEARCH_READ),
                new AccessRules.Rule(HttpMethod.POST, CALLS, Scope.RULES_WRITE),
                new AccessRules.Rule(HttpMethod.PUT, CALLS, Scope.RULES_WRITE),
                new AccessRules.Rule(HttpMethod.DELETE, CALLS, Scope.RULES_WRITE)));
    }

    @Bean
    RuleReader ruleReader() {
        return new RuleReader(new QueryParser());
    }

    @Bean
    Previewing previewing(PreviewSearch search, RuleMatcher matcher, LookBackProperties bounds, Clock clock) {
        return new Previewing(search, matcher, new QueryParser(), bounds.earlier(), bounds.followed(), clock);
    }

    @Bean
    Resending resending(
            Rules rules,
            ArticleReading articles,
            RuleMatcher matcher,
            ToldThreads told,
            MatchLog matches,
            LookBackProperties bounds,
            Clock clock) {
        return new Resending(
                rules,
                new QueryParser(),
                new Resending.Ports(articles, matcher, told, matches),
                new Resending.Bounds(bounds.read(), bounds.resent()),
                clock);
    }

    @Bean
    NoteReader noteReader(Clock clock) {
        return new NoteReader(clock);
    }

    @Bean
    Rules rules(RuleBook book, RuleLog log, Clock clock) {
        return new Rules(book, log, clock, new SecureRandom());
    }
}
