package silkwire.common.http;

import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/** Makes HTTP clients that connect only where their rule allows; each rule has a client, and so connections, of its own. */
public final class OutboundClients {
    private static final int MOST_CONNECTIONS = 64;

    private OutboundClients() {}

    /**
     * How a service calls.
     *
     * @param userAgent how it names itself
     * @param connectTimeout how long connecting may take
     * @param readTimeout how long the other side may stay silent
     * @param remedy how an operator allows an address that is refused, for the message that says so
     */
    public record Manner(String userAgent, Duration connectTimeout, Duration readTimeout, String remedy) {}

    /** Resolves names by {@code names} to addresses the rule allows; any other is a {@link RefusedAddressException}. */
    public static DnsResolver guarded(Manner manner, DnsResolver names, OutboundAddressRule rule) {
        return new GuardedResolver(names, rule, manner.remedy());
    }

    /** A client that resolves names by {@code names}; it follows no redirect, repeats nothing and keeps no cookie. */
    public static CloseableHttpClient create(Manner manner, DnsResolver names, OutboundAddressRule rule) {
        Timeout read = Timeout.of(manner.readTimeout());
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(guarded(manner, names, rule))
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(read).build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(manner.connectTimeout()))
                                .setSocketTimeout(read)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(read)
                        .setConnectionRequestTimeout(read)
                        .build())
                .setUserAgent(manner.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }
}
