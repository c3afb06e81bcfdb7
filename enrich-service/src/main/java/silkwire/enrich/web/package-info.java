/**
 * The HTTP side: one article enriched synchronously, and which taggers are at work.
 */
@NullMarked
package silkwire.enrich.web;

import org.jspecify.annotations.NullMarked;
