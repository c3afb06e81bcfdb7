/**
 * How well and how fast the story index finds copies: texts are edited in seven ways, by chance from a seed, and looked for
 * among the texts they were made from.
 */
@NullMarked
package silkwire.bench.story;

import org.jspecify.annotations.NullMarked;
