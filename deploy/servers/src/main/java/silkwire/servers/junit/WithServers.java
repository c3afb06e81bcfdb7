package silkwire.servers.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class the real servers of the build, and the declared topics under a prefix of its own. They come as a
 * parameter of type {@link TestServers}, or through {@link TestServers#of(Class)} where no parameter can.
 *
 * <p>They are processes, or with the build's profile {@code docker} containers, for the same tests.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("servers")
@ExtendWith(ServersExtension.class)
public @interface WithServers {
    /** Whether the class needs Kafka, with the declared topics. */
    boolean kafka() default true;

    /** Whether the class needs Elasticsearch. */
    boolean elasticsearch() default true;
}
