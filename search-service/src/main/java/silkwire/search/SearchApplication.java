package silkwire.search;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the search service. */
@SpringBootApplication(proxyBeanMethods = false)
public class SearchApplication {

    /** Starts it with these arguments. */
    public static void main(String[] arguments) {
        SpringApplication.run(SearchApplication.class, arguments);
    }
}
