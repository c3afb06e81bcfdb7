/**
 * XML of others: read without DTDs, entities of its own or anything outside it, first by a strict reader that bounds it and
 * then into a tree. What is not well-formed is read as far as it can be understood, and said to be so.
 */
@NullMarked
package silkwire.ingest.xml;

import org.jspecify.annotations.NullMarked;
