/** Real Kafka and Elasticsearch servers as child processes, from artefacts of Maven Central: for the launcher and for tests. */
@NullMarked
package silkwire.servers;

import org.jspecify.annotations.NullMarked;
