package silkwire.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the bench. */
@SpringBootApplication(proxyBeanMethods = false)
public class BenchApplication {

    /** Starts it with these arguments. */
    public static void main(String[] arguments) {
        SpringApplication.run(BenchApplication.class, arguments);
    }
}
