package silkwire.common.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Set;

/**
 * Which addresses a service may connect to when somebody else names the target: public ones always, those of this machine
 * and of private networks only where an operator says so, and link-local (where clouds keep credentials), multicast and
 * reserved ones never. It judges the address a connection goes to, not the name, so that neither a redirect nor a name
 * that resolves anew leads elsewhere.
 */
public record OutboundAddressRule(boolean isLoopbackAllowed, boolean isPrivateAllowed) {
    private static final Set<Integer> NEVER = Set.of(0, 255);
    private static final int SHARED_FIRST = 100;
    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int RESERVED = 240;

    /** Public addresses only. */
    public static OutboundAddressRule publicOnly() {
        return new OutboundAddressRule(false, false);
    }

    /** Whether a connection to {@code address} may be opened. */
    public boolean allows(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return isLoopbackAllowed;
        }
        if (address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address v4 -> allows(v4.getAddress(), v4.isSiteLocalAddress());
            case Inet6Address v6 -> isPrivateAllowed || !isPrivate(v6);
            default -> false;
        };
    }

    private boolean allows(byte[] v4, boolean isSiteLocal) {
        int first = v4[0] & 0xff;
        int second = v4[1] & 0xff;
        if (NEVER.contains(first) || first >= RESERVED) {
            return false;
        }
        // RFC 6598: shared between a provider and its customers.
        boolean isShared = first == SHARED_FIRST && second >= 64 && second < 128;
        return isPrivateAllowed || !(isSiteLocal || isShared);
    }

    /** Unique local (RFC 4193), the deprecated site-local, and whatever carries an IPv4 address inside. */
    private static boolean isPrivate(Inet6Address address) {
        byte[] bytes = address.getAddress();
        boolean isUniqueLocal = (bytes[0] & 0xfe) == UNIQUE_LOCAL;
        boolean isTranslated =
                bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        return isUniqueLocal || isTranslated || address.isSiteLocalAddress() || address.isIPv4CompatibleAddress();
    }
}
