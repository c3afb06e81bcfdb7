/**
 * How good the taggers are: labelled texts are tagged as the product tags them and compared with their labels.
 *
 * <p>A {@code Shape} tells from a row's fields what a set can judge and gives it a {@code Judge}. The judge compares each
 * {@code LabelledRow} with its {@code Tags} and notes what it sees on {@code Scores}: shares, counts of found, wrong and
 * missed, pairs of label and answer. From these come the figures, each with an interval of 95 %: Wilson's for shares, a
 * seeded bootstrap over the rows for everything else.
 */
@NullMarked
package silkwire.bench.evaluation;

import org.jspecify.annotations.NullMarked;
