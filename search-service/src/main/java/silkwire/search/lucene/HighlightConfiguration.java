package silkwire.search.lucene;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.search.article.Highlighter;
import silkwire.search.stream.StreamedArticles;
import silkwire.search.why.WhyReader;

/** Wires what matches articles one by one. */
@Configuration(proxyBeanMethods = false)
class HighlightConfiguration {

    @Bean
    StreamedArticles streamedArticles() {
        return new LuceneStreamedArticles();
    }

    @Bean
    WhyReader.Matching whyMatching() {
        return LuceneArticleMatching::new;
    }

    @Bean
    Highlighter highlighter() {
        return new LuceneHighlighter();
    }
}
