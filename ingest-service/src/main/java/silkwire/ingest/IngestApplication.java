package silkwire.ingest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Starts the ingest service. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(IngestConfiguration.class)
public class IngestApplication {

    /** Starts it with these arguments. */
    public static void main(String[] arguments) {
        SpringApplication.run(IngestApplication.class, arguments);
    }
}
