package silkwire.common.http;

import java.io.Serial;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** A name leads to an address that the outbound address rule does not allow. */
public final class RefusedAddressException extends UnknownHostException {
    @Serial
    private static final long serialVersionUID = 1L;

    RefusedAddressException(String host, InetAddress address, String remedy) {
        super("'" + host + "' leads to " + address.getHostAddress()
                + ", an address inside a network; allowed: public addresses, or " + remedy);
    }
}
