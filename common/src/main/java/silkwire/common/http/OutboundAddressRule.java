package silkwire.common.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;

/**
 * Which addresses a service may connect to when somebody else names the target: public ones always, those of this machine
 * and of private networks only where an operator says so, and link-local, multicast and reserved ones and those where
 * clouds keep credentials never. It judges the address a connection goes to, not the name, so that neither a redirect nor
 * a name that resolves anew leads elsewhere.
 */
public record OutboundAddressRule(boolean isLoopbackAllowed, boolean isPrivateAllowed) {
    private static final Set<Integer> NEVER = Set.of(0, 255);
    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int RESERVED = 240;

    /** Beside 169.254.169.254, which is link-local: Amazon over IPv6, Alibaba, Oracle. */
    private static final Set<String> METADATA = Set.of("fd00:ec2:0:0:0:0:0:254", "100.100.100.200", "192.0.0.192");

    /** RFC 6598, 6890, 5737 and 2544: shared by providers, protocol assignments, documentation, benchmarks. */
    private static final List<Network> SPECIAL = List.of(
            new Network(100, 64, 0, 10),
            new Network(192, 0, 0, 24),
            new Network(192, 0, 2, 24),
            new Network(198, 51, 100, 24),
            new Network(203, 0, 113, 24),
            new Network(198, 18, 0, 15));

    /** Public addresses only. */
    public static OutboundAddressRule publicOnly() {
        return new OutboundAddressRule(false, false);
    }

    /** Whether a connection to {@code address} may be opened. */
    public boolean allows(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return isLoopbackAllowed;
        }
        if (address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || METADATA.contains(address.getHostAddress())) {
            return false;
        }
        return switch (address) {
            case Inet4Address v4 -> allows(v4);
            case Inet6Address v6 -> isPrivateAllowed || !isPrivate(v6);
            default -> false;
        };
    }

    private boolean allows(Inet4Address address) {
        int first = address.getAddress()[0] & 0xff;
        if (NEVER.contains(first) || first >= RESERVED) {
            return false;
        }
        return isPrivateAllowed
                || !(address.isSiteLocalAddress()
                        || SPECIAL.stream().anyMatch(network -> network.contains(address.getAddress())));
    }

    /** Unique local (RFC 4193), the deprecated site-local, and whatever carries an IPv4 address inside. */
    private static boolean isPrivate(Inet6Address address) {
        byte[] bytes = address.getAddress();
        int first = pair(bytes, 0);
        int second = pair(bytes, 2);
        boolean isUniqueLocal = (bytes[0] & 0xfe) == UNIQUE_LOCAL;
        boolean isTranslated = first == 0x64 && second == 0xff9b;
        boolean isSixToFour = first == 0x2002;
        boolean isTeredo = first == 0x2001 && second == 0;
        return isUniqueLocal
                || isTranslated
                || isSixToFour
                || isTeredo
                || address.isSiteLocalAddress()
                || address.isIPv4CompatibleAddress();
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }

    /** An IPv4 network by its first three bytes and the length of its prefix, at most 24. */
    private record Network(int first, int second, int third, int prefix) {
        boolean contains(byte[] address) {
            int bits = (address[0] & 0xff) << 16 | (address[1] & 0xff) << 8 | (address[2] & 0xff);
            return bits >>> (24 - prefix) == (first << 16 | second << 8 | third) >>> (24 - prefix);
        }
    }
}
