/**
 * Who is supportive or critical of whom. The unit is a sentence that names a target: a linear model judges it by its cue
 * words, by the words around the target, and by where they stand; the judgement belongs to the author, or to the speaker
 * whose words carry it. Units are pooled per target and holder; where they do not carry, the answer is unclear.
 */
@NullMarked
package silkwire.enrich.stance;

import org.jspecify.annotations.NullMarked;
