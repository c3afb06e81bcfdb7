package silkwire.common.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import silkwire.common.json.EventJson;

/** The client of Elasticsearch, for a service to import. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ElasticsearchProperties.class)
public class ElasticsearchClientConfiguration {
    @Bean(destroyMethod = "close")
    Rest5Client elasticsearchConnection(ElasticsearchProperties properties) {
        Rest5ClientBuilder builder = Rest5Client.builder(properties.url())
                .setConnectionConfigCallback(connection ->
                        connection.setConnectTimeout(properties.connectTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .setRequestConfigCallback(request -> request.setResponseTimeout(
                                properties.answerTimeout().toMillis(), TimeUnit.MILLISECONDS)
                        .setContentCompressionEnabled(properties.compression()));
        if (properties.apiKey() != null) {
            Header key = new BasicHeader(HttpHeaders.AUTHORIZATION, "ApiKey " + properties.apiKey());
            builder.setDefaultHeaders(new Header[] {key});
        }
        return builder.build();
    }

    @Bean
    ElasticsearchClient elasticsearchClient(Rest5Client connection) {
        return new ElasticsearchClient(
                new Rest5ClientTransport(connection, new Jackson3JsonpMapper(EventJson.mapper())));
    }
}
