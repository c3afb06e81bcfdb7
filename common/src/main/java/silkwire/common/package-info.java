/**
 * The contract between the services: events and their JSON, topics, the query language and its analysis, keys, problems.
 */
@NullMarked
package silkwire.common;

import org.jspecify.annotations.NullMarked;
