/**
 * Building the indices anew, beside those that are served.
 *
 * <p>All indices that were made together are a <em>version</em>: the schema of their documents, and which build of that
 * schema it is ({@link silkwire.search.reindex.IndexVersion}). One version is served: its indices stand behind the aliases.
 * Another may be built at the same time: it has consumer groups of its own, which read the topics from their beginning while
 * the served version goes on. Which is which stands in a note in the index itself ({@link
 * silkwire.search.reindex.VersionNote}), so that every instance does the same and a build outlives its process.
 *
 * <p>Each instance looks once a second ({@link silkwire.search.reindex.Reindexing}). When the build has read what the topics
 * had at some moment, and so has the served version, the documents of both are counted by kind and month. Where they agree,
 * or where people said that a difference is accepted, the note is changed, the aliases follow in one request, and the
 * indices before are removed when nobody reads them any more.
 */
@NullMarked
package silkwire.search.reindex;

import org.jspecify.annotations.NullMarked;
