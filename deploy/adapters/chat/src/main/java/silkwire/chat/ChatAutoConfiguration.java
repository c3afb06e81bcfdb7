package silkwire.chat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import silkwire.chat.endpoint.Adviser;
import silkwire.chat.endpoint.AnswerCache;
import silkwire.chat.endpoint.Budget;
import silkwire.chat.endpoint.ChatEndpoint;
import silkwire.chat.endpoint.ChatMetrics;
import silkwire.chat.http.SpringAiEndpoint;
import silkwire.chat.question.Questions;
import silkwire.chat.tagger.ChatRefiner;
import silkwire.chat.tagger.ChatTaggers;
import silkwire.chat.tagger.Consultations;
import silkwire.common.http.OutboundAddressRule;
import silkwire.enrich.refinement.Refiner;
import silkwire.enrich.tagging.TaggerAdapter;

/** What this jar adds to the enrich service once a mode other than off is set. */
@AutoConfiguration
@ConditionalOnExpression("!{'off','false'}.contains('${silkwire.enrich.chat.mode:off}'.toLowerCase())")
@EnableConfigurationProperties(ChatProperties.class)
class ChatAutoConfiguration {
    private static final String VERSION = "chat 1/";

    @Bean
    ChatMetrics chatMetrics(MeterRegistry registry) {
        return new ChatMetrics(registry);
    }

    @Bean
    ChatEndpoint chatEndpoint(ChatProperties chat) {
        SpringAiEndpoint.Address address = new SpringAiEndpoint.Address(
                chat.url(), chat.apiKey(), chat.model(), chat.timeout(), chat.maxAnswerTokens());
        return new SpringAiEndpoint(address, new OutboundAddressRule(chat.allowLoopback(), chat.allowPrivate()));
    }

    @Bean
    Adviser chatAdviser(ChatEndpoint endpoint, ChatProperties chat, ChatMetrics metrics, Clock clock) {
        Adviser.AdviserLimits limits =
                new Adviser.AdviserLimits(chat.model(), chat.inFlight(), chat.maxCharacters(), chat.maxAnswerTokens());
        return new Adviser(
                endpoint,
                limits,
                cache(chat.cache()),
                budget(chat.budget(), clock),
                breaker(chat.breaker()),
                metrics,
                System::nanoTime);
    }

    @Bean
    Consultations chatConsultations(Adviser adviser, ChatProperties chat, ChatMetrics metrics) {
        return new Consultations(new Questions(chat.taggers()), adviser, metrics, System::nanoTime, chat.timeout());
    }

    @Bean
    @ConditionalOnProperty(name = "silkwire.enrich.chat.mode", havingValue = "inline")
    TaggerAdapter chatTaggers(Consultations consultations, ChatProperties chat) {
        return new ChatTaggers(consultations, VERSION + chat.model());
    }

    @Bean
    @ConditionalOnProperty(name = "silkwire.enrich.chat.mode", havingValue = "refine")
    Refiner chatRefiner(Consultations consultations, ChatProperties chat, Clock clock) {
        return new ChatRefiner(consultations, chat.inFlight(), VERSION + chat.model(), clock);
    }

    private static AnswerCache cache(ChatProperties.Cache cache) {
        return cache.folder().isEmpty()
                ? AnswerCache.inMemory(cache.entries())
                : AnswerCache.in(Path.of(cache.folder()), cache.entries());
    }

    private static Budget budget(ChatProperties.Budgets budget, Clock clock) {
        return new Budget(
                new Budget.Limits(budget.requestsPerHour(), budget.tokensPerHour()),
                new Budget.Limits(budget.requestsPerDay(), budget.tokensPerDay()),
                clock);
    }

    static CircuitBreaker breaker(ChatProperties.Breaker breaker) {
        return CircuitBreaker.of(
                "chat",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(2 * breaker.failures())
                        .minimumNumberOfCalls(breaker.failures())
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(breaker.pause())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
    }
}
