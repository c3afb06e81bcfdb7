package silkwire.alert;

import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import silkwire.alert.match.RuleMatcher;
import silkwire.alert.rule.RuleBook;

/** The alert service in which rules are words. */
final class WordAlerts {

    /** Starts it with these arguments. */
    public static void main(String[] arguments) {
        SpringApplication.run(new Class<?>[] {AlertApplication.class, WordAlerts.class}, arguments);
    }

    @Bean
    @Primary
    RuleMatcher wordMatcher(RuleBook book) {
        return new WordMatcher(book);
    }
}
