/**
 * Analysis: how the words of a language become the terms that are compared, as data. One {@link
 * silkwire.common.analysis.LanguageAnalysis} per language is the only definition; the index template of Elasticsearch
 * ({@link silkwire.common.analysis.Analyses#settings()}) and Lucene's analyzers are both made from it, so that search and
 * alerts agree on what a word is. Only filters that every Elasticsearch has (core and {@code analysis-common}) are used,
 * and no word is dropped: a phrase is compared with all its words.
 */
@NullMarked
package silkwire.common.analysis;

import org.jspecify.annotations.NullMarked;
