/**
 * In which language a text is written. Scripts are told apart first; {@link
 * silkwire.enrich.language.LanguageModel} tells the languages that share one apart by sequences of letters, special
 * letters among them. It was learned from many languages more than are answered: where one of those is likelier, or the
 * text is unlike anything that was learned, the answer is {@code und}.
 */
@NullMarked
package silkwire.enrich.language;

import org.jspecify.annotations.NullMarked;
