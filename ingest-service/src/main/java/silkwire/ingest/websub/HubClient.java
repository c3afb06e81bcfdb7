package silkwire.ingest.websub;

import java.util.Map;
import java.util.Optional;
import silkwire.common.http.OutboundAddressRule;

/** Asks hubs. */
public interface HubClient {

    /** Posts a form to a hub; the reason, for people, when the hub does not take it. */
    Optional<String> post(String hub, Map<String, String> form, OutboundAddressRule rule);
}
