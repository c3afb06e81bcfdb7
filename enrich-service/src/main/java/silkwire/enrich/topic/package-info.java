/**
 * What a text is about, in the codes of the IPTC Media Topics: words that speak for a topic are counted, narrower topics
 * count for their ancestors, and the words found are the evidence.
 */
@NullMarked
package silkwire.enrich.topic;

import org.jspecify.annotations.NullMarked;
