/**
 * Elasticsearch as every service with an index uses it: the connection ({@link
 * silkwire.common.elasticsearch.ElasticsearchClientConfiguration}), how an article lies in the index ({@link
 * silkwire.common.elasticsearch.ArticleMapping}, {@link silkwire.common.elasticsearch.ArticleSource}, {@link
 * silkwire.common.elasticsearch.Paths}), and what a query becomes there ({@link
 * silkwire.common.elasticsearch.QueryTranslator}). A service that has an index brings the library.
 */
@NullMarked
package silkwire.common.elasticsearch;

import org.jspecify.annotations.NullMarked;
