package silkwire.servers.junit;

import java.net.URI;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import silkwire.servers.kafka.TopicCreation;
import silkwire.servers.shared.SharedServer;
import silkwire.servers.topic.DeclaredTopics;
import silkwire.servers.topic.TopicLayout;

/** The servers of one test class, and the prefix that keeps its names apart from those of others. */
public final class TestServers {
    /** Fewer than in production, so that the topics of many classes stay cheap, and more than one. */
    public static final int PARTITIONS = 2;

    private static final Map<Class<?>, TestServers> BY_CLASS = new ConcurrentHashMap<>();
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final int PREFIX_RANGE = 36 * 36 * 36 * 36 * 36;

    private final Map<SharedServer, String> addresses;
    private final String prefix;

    private TestServers(Map<SharedServer, String> addresses, String prefix) {
        this.addresses = Map.copyOf(addresses);
        this.prefix = prefix;
    }

    /**
     * The servers of a class annotated with {@link WithServers}, started when they do not run yet; the same at every
     * call. For static methods such as Spring's {@code @DynamicPropertySource}.
     */
    public static TestServers of(Class<?> testClass) {
        Class<?> annotated = annotated(testClass);
        return BY_CLASS.computeIfAbsent(annotated, TestServers::start);
    }

    /** Where Kafka's clients connect. */
    public String bootstrapServers() {
        return address(SharedServer.KAFKA);
    }

    /** Where Elasticsearch answers. */
    public URI elasticsearchUrl() {
        return URI.create(address(SharedServer.ELASTICSEARCH));
    }

    /** Lower-case letters and digits, ended by a hyphen: fit for topics, groups, indices, aliases and templates. */
    public String prefix() {
        return prefix;
    }

    private String address(SharedServer server) {
        return Objects.requireNonNull(
                addresses.get(server), () -> "@WithServers of this class does not ask for " + server);
    }

    private static TestServers start(Class<?> testClass) {
        WithServers asked = Objects.requireNonNull(testClass.getAnnotation(WithServers.class));
        Set<SharedServer> wanted = EnumSet.noneOf(SharedServer.class);
        if (asked.kafka()) {
            wanted.add(SharedServer.KAFKA);
        }
        if (asked.elasticsearch()) {
            wanted.add(SharedServer.ELASTICSEARCH);
        }
        TestServers servers = new TestServers(ServerPlace.ofThisBuild().lease(wanted), newPrefix());
        if (asked.kafka()) {
            TopicCreation.create(
                    servers.bootstrapServers(),
                    DeclaredTopics.all(),
                    new TopicLayout(servers.prefix(), PARTITIONS, TopicLayout.DEFAULT_RETENTION));
        }
        return servers;
    }

    private static Class<?> annotated(Class<?> testClass) {
        @Nullable Class<?> candidate = testClass;
        while (candidate != null) {
            if (candidate.isAnnotationPresent(WithServers.class)) {
                return candidate;
            }
            candidate = candidate.getEnclosingClass();
        }
        throw new IllegalArgumentException(testClass + " is not annotated with @WithServers");
    }

    private static String newPrefix() {
        return "t" + Integer.toString(RANDOM.nextInt(PREFIX_RANGE), Character.MAX_RADIX) + "-";
    }
}
