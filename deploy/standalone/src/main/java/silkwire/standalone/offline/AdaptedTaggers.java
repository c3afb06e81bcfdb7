package silkwire.standalone.offline;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.BeansException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.env.MapPropertySource;
import silkwire.common.clean.Cleaner;
import silkwire.enrich.refinement.Refiner;
import silkwire.enrich.tagging.TaggerAdapter;
import silkwire.enrich.tagging.Taggers;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.standalone.product.ProductException;

/** The embedded taggers with what the adapters on the class path put in their places, set as they would be in the service. */
public final class AdaptedTaggers implements AutoCloseable {
    private static final String OURS = "silkwire.";

    private final AnnotationConfigApplicationContext context;

    private AdaptedTaggers(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens them with these settings, each {@code name=value}; others come from the environment.
     *
     * @throws ProductException when an adapter cannot be used so
     */
    public static AdaptedTaggers open(List<String> settings) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "settings",
                        settings.stream()
                                .map(setting -> setting.split("=", 2))
                                .collect(Collectors.toMap(
                                        setting -> setting[0],
                                        setting -> (Object) setting[1],
                                        (one, other) -> other))));
        ConfigurationPropertySources.attach(context.getEnvironment());
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        for (String candidate : ImportCandidates.load(AutoConfiguration.class, AdaptedTaggers.class.getClassLoader())) {
            if (candidate.startsWith(OURS)) {
                register(context, candidate);
            }
        }
        try {
            context.refresh();
            return new AdaptedTaggers(context);
        } catch (BeansException e) {
            context.close();
            throw new ProductException(reason(e), e);
        }
    }

    private static void register(AnnotationConfigApplicationContext context, String candidate) {
        try {
            context.register(Class.forName(candidate));
        } catch (ClassNotFoundException e) {
            throw new ProductException("An adapter names the class " + candidate + " and lacks it", e);
        }
    }

    /** What an adapter itself says; of a value that cannot be read, its name, itself and what is allowed. */
    private static String reason(BeansException failure) {
        Throwable innermost = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getName().startsWith(OURS)) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof UnboundConfigurationPropertiesException unbound) {
                return unbound.getUnboundProperties().stream()
                        .map(property -> property.getName() + " is no property of an adapter")
                        .collect(Collectors.joining("\n"));
            }
            if (cause instanceof BindException unread && unread.getCause() instanceof ConversionFailedException) {
                return unreadable(unread);
            }
            innermost = cause;
        }
        return String.valueOf(innermost.getMessage());
    }

    private static String unreadable(BindException unread) {
        Class<?> type = unread.getTarget().getType().resolve(Object.class);
        String allowed = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(value -> value.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                : "a value of the type " + type.getSimpleName();
        ConfigurationProperty property = unread.getProperty();
        return property == null
                ? String.valueOf(unread.getMessage())
                : property.getName() + " is '" + property.getValue() + "'; allowed: " + allowed;
    }

    /** Whether they can be asked. */
    public boolean isOpen() {
        return context.isActive();
    }

    /** The pipeline with them. */
    public TaggingPipeline pipeline() {
        if (context.getBeanProvider(Refiner.class).stream().findAny().isPresent()) {
            throw new ProductException(
                    "An adapter is set to refine, which answers after an article is published; set its mode to inline here");
        }
        Taggers taggers = Taggers.embedded();
        for (TaggerAdapter adapter :
                context.getBeanProvider(TaggerAdapter.class).orderedStream().toList()) {
            taggers = adapter.adapt(taggers);
        }
        return new TaggingPipeline(new Cleaner(), taggers, System::nanoTime);
    }

    @Override
    public void close() {
        context.close();
    }
}
