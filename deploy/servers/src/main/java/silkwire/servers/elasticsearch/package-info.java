/** What is asked of a running Elasticsearch: is it ready. */
@NullMarked
package silkwire.servers.elasticsearch;

import org.jspecify.annotations.NullMarked;
