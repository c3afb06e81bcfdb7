/**
 * All rules before one article, in memory. What rules ask for is kept once: a {@link silkwire.alert.lucene.Clause} is a word,
 * a phrase, a place, a country, whatever many rules share, and a rule is a {@link silkwire.alert.lucene.Condition} over
 * clauses. An article is read once with the analyzers of its languages; each of its words that some rule asks for says which
 * clauses hold, and each clause that holds says which rules to try: every rule waits at its rarest clauses, one of which must
 * hold for it to match. What is tried is answered from clauses that were answered already. The meaning is that of {@link
 * silkwire.common.lucene.IndexedArticle}, and a test holds the two together.
 */
@NullMarked
package silkwire.alert.lucene;

import org.jspecify.annotations.NullMarked;
