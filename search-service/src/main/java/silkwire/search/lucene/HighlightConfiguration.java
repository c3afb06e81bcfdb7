package silkwire.search.lucene;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.search.article.Highlighter;

/** Wires the highlighter. */
@Configuration(proxyBeanMethods = false)
class HighlightConfiguration {

    @Bean
    Highlighter highlighter() {
        return new LuceneHighlighter();
    }
}
