/**
 * The connection to Elasticsearch that every service with an index shares: where it is, how long an answer may take, and the
 * client. A service that has an index brings the library.
 */
@NullMarked
package silkwire.common.elasticsearch;

import org.jspecify.annotations.NullMarked;
