package silkwire.alert.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MailPropertiesTest {
    @Test
    void hasDefaults() {
        assertThat(bind(Map.of())).isEqualTo(new MailProperties("alerts@localhost", "Silkwire"));
    }

    @Test
    void takesWhatIsSet() {
        assertThat(bind(Map.ofEntries(
                        Map.entry("silkwire.alert.mail.from", "desk@example.org"),
                        Map.entry("silkwire.alert.mail.name", "تنبيهات"))))
                .isEqualTo(new MailProperties("desk@example.org", "تنبيهات"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "silkwire.alert.mail.from | nobody | silkwire.alert.mail.from is 'nobody'; allowed: an address such as alerts@example.org"
            })
    void refusesWhatCannotBeByItsKey(String key, String value, String message) {
        assertThatThrownBy(() -> bind(Map.of(key, value))).hasStackTraceContaining(message);
    }

    private static MailProperties bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.alert.mail", MailProperties.class);
    }
}
