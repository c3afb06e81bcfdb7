package silkwire.enrich;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the enrich service. */
@SpringBootApplication(proxyBeanMethods = false)
public class EnrichApplication {

    /** Starts it with these arguments. */
    public static void main(String[] arguments) {
        SpringApplication.run(EnrichApplication.class, arguments);
    }
}
