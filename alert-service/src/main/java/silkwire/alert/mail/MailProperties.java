package silkwire.alert.mail;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent; the server itself is {@code spring.mail.host} and the like.
 *
 * @param from the address mail comes from
 * @param name the name beside it
 */
@ConfigurationProperties("silkwire.alert.mail")
record MailProperties(
        @DefaultValue("alerts@localhost") String from,
        @DefaultValue("Silkwire") String name) {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl}<>\"]{1,64}@[^@\\s\\p{Cntrl}<>\"]{1,190}");

    MailProperties {
        if (!ADDRESS.matcher(from).matches()) {
            throw new IllegalArgumentException(
                    "silkwire.alert.mail.from is '" + from + "'; allowed: an address such as alerts@example.org");
        }
    }

    /** The domain message ids are made in. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
