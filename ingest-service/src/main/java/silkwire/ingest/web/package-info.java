/**
 * The HTTP side: {@code POST} and {@code DELETE /v1/articles}, {@code GET /v1/sources}. Bodies are taken within a
 * budget of memory that all calls share; a stream's receipts are written while it is read.
 */
@NullMarked
package silkwire.ingest.web;

import org.jspecify.annotations.NullMarked;
