/**
 * Who is supportive or critical of whom. The unit is a sentence that names a target: words that evaluate, near the
 * target, turned by negation and weighed by contrast, belong to the author, or to the speaker whom a verb of saying or
 * a quotation names. Sentences are pooled per target and holder; where they do not carry, the answer is unclear.
 */
@NullMarked
package silkwire.enrich.stance;

import org.jspecify.annotations.NullMarked;
