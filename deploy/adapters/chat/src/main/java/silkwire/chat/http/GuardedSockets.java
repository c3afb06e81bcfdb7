package silkwire.chat.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;
import silkwire.common.http.OutboundAddressRule;

/** Sockets that connect only where the rule allows, judged by the address itself at the moment of connecting. */
final class GuardedSockets extends SocketFactory {
    private final OutboundAddressRule rule;

    GuardedSockets(OutboundAddressRule rule) {
        this.rule = rule;
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket(rule);
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw connected();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw connected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw connected();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
        throw connected();
    }

    private static UnsupportedOperationException connected() {
        return new UnsupportedOperationException("Sockets are made here before they are connected");
    }

    private static final class GuardedSocket extends Socket {
        private final OutboundAddressRule rule;

        GuardedSocket(OutboundAddressRule rule) {
            this.rule = rule;
        }

        @Override
        public void connect(SocketAddress target, int timeout) throws IOException {
            if (!(target instanceof InetSocketAddress address)
                    || address.getAddress() == null
                    || !rule.allows(address.getAddress())) {
                throw new ConnectException("The outbound address rule does not allow " + target
                        + "; see silkwire.enrich.chat.allow-loopback and allow-private");
            }
            super.connect(target, timeout);
        }
    }
}
