package silkwire.onnx;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import silkwire.enrich.refinement.Refiner;
import silkwire.enrich.tagging.TaggerAdapter;
import silkwire.onnx.classifier.OnnxRefiner;

/** What this jar adds to the enrich service for each kind of tag that has a directory. */
@AutoConfiguration
@EnableConfigurationProperties(OnnxProperties.class)
class OnnxAutoConfiguration {
    /** Before adapters that fall back on what stands. */
    private static final int FIRST = 0;

    @Bean(destroyMethod = "close")
    OnnxTaggers onnxTaggers(OnnxProperties properties) {
        return new OnnxTaggers(properties);
    }

    @Bean
    @Order(FIRST)
    TaggerAdapter onnxAdapter(OnnxTaggers taggers) {
        return taggers::inline;
    }

    @Bean
    @Conditional(SomeRefine.class)
    Refiner onnxRefiner(OnnxTaggers taggers, OnnxProperties properties, Clock clock) {
        OnnxProperties.Refinement refinement = properties.refinement();
        return new OnnxRefiner(taggers.later(), refinement.inFlight(), refinement.patience(), clock);
    }

    /** Some kind has mode refine; otherwise no topic is read. */
    static final class SomeRefine extends AnyNestedCondition {
        private static final String REFINE = "refine";

        SomeRefine() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty(name = OnnxProperties.PREFIX + ".topic.mode", havingValue = REFINE)
        static final class OfTopic {}

        @ConditionalOnProperty(name = OnnxProperties.PREFIX + ".language.mode", havingValue = REFINE)
        static final class OfLanguage {}

        @ConditionalOnProperty(name = OnnxProperties.PREFIX + ".stance.mode", havingValue = REFINE)
        static final class OfStance {}
    }
}
