/**
 * Subscriptions at the hubs of feeds (W3C WebSub): asked for when a document names its hub, confirmed by the hub's own
 * call, renewed before their lease ends. What a hub delivers counts only with the signature of the subscription's secret.
 */
@NullMarked
package silkwire.ingest.websub;

import org.jspecify.annotations.NullMarked;
