package silkwire.ingest.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import silkwire.common.http.OutboundAddressRule;
import silkwire.common.http.OutboundClients;
import silkwire.ingest.websub.HubClient;

/** Asks hubs over HTTP; what a hub says beside its status is not read. */
final class HttpHubClient implements HubClient, AutoCloseable {
    private static final int SUCCESS = 2;

    private final WebProperties properties;
    private final DnsResolver names;
    private final Map<OutboundAddressRule, CloseableHttpClient> clients = new ConcurrentHashMap<>();

    HttpHubClient(WebProperties properties, DnsResolver names) {
        this.properties = properties;
        this.names = names;
    }

    @Override
    public Optional<String> post(String hub, Map<String, String> form, OutboundAddressRule rule) {
        CloseableHttpClient client =
                clients.computeIfAbsent(rule, allowed -> OutboundClients.create(properties.manner(), names, allowed));
        List<NameValuePair> fields = new ArrayList<>();
        form.forEach((name, value) -> fields.add(new BasicNameValuePair(name, value)));
        try {
            HttpPost post = new HttpPost(hub);
            post.setEntity(new UrlEncodedFormEntity(fields, StandardCharsets.UTF_8));
            int status = client.execute(post, response -> response.getCode());
            return status / 100 == SUCCESS ? Optional.empty() : Optional.of("The hub answered " + status);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        for (CloseableHttpClient client : clients.values()) {
            client.close();
        }
    }
}
