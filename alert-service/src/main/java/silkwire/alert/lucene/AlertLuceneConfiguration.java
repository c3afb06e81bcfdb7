package silkwire.alert.lucene;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.alert.match.UnreadableRules;
import silkwire.alert.rule.Rules;
import silkwire.common.query.QueryParser;

/** Wires the matcher, which is told of every rule. */
@Configuration(proxyBeanMethods = false)
public class AlertLuceneConfiguration {

    /** The rules are made of the log, whose reader tells this: so they are asked for later. */
    @Bean
    UnreadableRules unreadableRules(ObjectProvider<Rules> rules) {
        return new UnreadableRules(rules::getObject);
    }

    @Bean
    LuceneRuleMatcher ruleMatcher(UnreadableRules unreadable, MeterRegistry meters) {
        return new LuceneRuleMatcher(new QueryParser(), unreadable, meters);
    }
}
