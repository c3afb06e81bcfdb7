package silkwire.alert;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the alert service. */
@SpringBootApplication(proxyBeanMethods = false)
public class AlertApplication {

    /** Starts it with these arguments. */
    public static void main(String[] arguments) {
        SpringApplication.run(AlertApplication.class, arguments);
    }
}
