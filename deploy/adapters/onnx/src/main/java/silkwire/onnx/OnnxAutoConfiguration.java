package silkwire.onnx;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import silkwire.enrich.tagging.TaggerAdapter;
import silkwire.onnx.classifier.OnnxLanguageDetector;
import silkwire.onnx.classifier.OnnxTopicTagger;
import silkwire.onnx.classifier.WindowClassifier;
import silkwire.onnx.runtime.ModelException;
import silkwire.onnx.runtime.OnnxClassifier;

/** What this jar adds to the enrich service for each kind of tag that has a directory. */
@AutoConfiguration
@EnableConfigurationProperties(OnnxProperties.class)
class OnnxAutoConfiguration {
    private static final String TOPIC = "silkwire.enrich.onnx.topic.directory";
    private static final String LANGUAGE = "silkwire.enrich.onnx.language.directory";
    /** Before adapters that fall back on what stands. */
    private static final int FIRST = 0;

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(TOPIC)
    WindowClassifier topicClassifier(OnnxProperties properties) {
        return open(TOPIC, properties.topic());
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(LANGUAGE)
    WindowClassifier languageClassifier(OnnxProperties properties) {
        return open(LANGUAGE, properties.language());
    }

    @Bean
    @Order(FIRST)
    @ConditionalOnProperty(TOPIC)
    TaggerAdapter onnxTopics(WindowClassifier topicClassifier, OnnxProperties properties) {
        OnnxTopicTagger tagger =
                new OnnxTopicTagger(topicClassifier, properties.topic().threshold(), version(properties.topic()));
        return standing -> standing.with(tagger);
    }

    @Bean
    @Order(FIRST)
    @ConditionalOnProperty(LANGUAGE)
    TaggerAdapter onnxLanguages(WindowClassifier languageClassifier, OnnxProperties properties) {
        OnnxProperties.Classifier settings = properties.language();
        return standing -> standing.with(new OnnxLanguageDetector(
                languageClassifier, settings.threshold(), standing.language(), version(settings)));
    }

    private static WindowClassifier open(String key, OnnxProperties.Classifier settings) {
        try {
            return OnnxClassifier.open(
                    Path.of(settings.directory()),
                    new OnnxClassifier.Settings(
                            settings.activation(), settings.maxTokens(), settings.batch(), settings.threads()));
        } catch (ModelException e) {
            throw new ModelException(key + " is '" + settings.directory() + "': " + e.getMessage(), e);
        }
    }

    private static String version(OnnxProperties.Classifier settings) {
        return "onnx 1/" + Path.of(settings.directory()).getFileName();
    }
}
