/**
 * The writing side: what is written of an article, and what became of each one.
 *
 * <p>An event is decoded into an {@link silkwire.search.index.ArticleDocument}, written through the port
 * {@link silkwire.search.index.ArticleIndex}, and its {@link silkwire.search.index.IndexOutcome} decides what follows:
 * nothing (indexed, repeated, late), a dead letter (refused), or another attempt (deferred). Writing is idempotent: the
 * event's sequence is the document's external version, so that a repeat or a late record loses by itself, in whichever
 * order records arrive, also when the index is built anew from the topic.
 */
@NullMarked
package silkwire.search.index;

import org.jspecify.annotations.NullMarked;
