package silkwire.common.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name to addresses the rule allows, and to no other: the client connects to exactly these, so that a name
 * which resolves differently a moment later (DNS rebinding) leads nowhere else.
 */
final class GuardedResolver implements DnsResolver {
    private final DnsResolver names;
    private final OutboundAddressRule rule;
    private final String remedy;

    GuardedResolver(DnsResolver names, OutboundAddressRule rule, String remedy) {
        this.names = names;
        this.rule = rule;
        this.remedy = remedy;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        for (InetAddress address : addresses) {
            if (!rule.allows(address)) {
                throw new RefusedAddressException(host, address, remedy);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}
