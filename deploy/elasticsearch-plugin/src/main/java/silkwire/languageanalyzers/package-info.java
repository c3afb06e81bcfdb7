/**
 * The language analyzers, filters and tokenizers that the embedded Elasticsearch lacks, registered under the names and
 * parameters they have in the {@code analysis-common} module of a full Elasticsearch.
 *
 * <p>Every component is one entry of a table: {@link silkwire.languageanalyzers.LanguageAnalyzers},
 * {@link silkwire.languageanalyzers.TokenFilters}, {@link silkwire.languageanalyzers.Stemmers},
 * {@link silkwire.languageanalyzers.CharFilters} and {@link silkwire.languageanalyzers.Tokenizers}. A parameter that a
 * full Elasticsearch knows and this plugin does not is refused, never ignored.
 */
@NullMarked
package silkwire.languageanalyzers;

import org.jspecify.annotations.NullMarked;
