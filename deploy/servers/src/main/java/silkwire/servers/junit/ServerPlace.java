package silkwire.servers.junit;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import silkwire.servers.container.ContainerServers;
import silkwire.servers.shared.SharedServer;
import silkwire.servers.shared.SharedServers;

/** Where the servers of the tests run. */
enum ServerPlace {
    /** As processes from Maven Central, shared by all test JVMs. */
    PROCESSES,
    /** In containers of this JVM. */
    CONTAINERS;

    static final String PROPERTY = "silkwire.test.servers";

    /** What the build says; processes when it says nothing, as where no build runs. */
    static ServerPlace ofThisBuild() {
        return named(System.getProperty(PROPERTY, "processes"));
    }

    static ServerPlace named(String name) {
        for (ServerPlace place : values()) {
            if (place.name().toLowerCase(Locale.ROOT).equals(name)) {
                return place;
            }
        }
        throw new IllegalArgumentException(PROPERTY + " is '" + name + "'; allowed: processes, containers");
    }

    /** Their addresses; what does not run yet is started. Testcontainers is on the class path for containers only. */
    Map<SharedServer, String> lease(Set<SharedServer> servers) {
        return switch (this) {
            case PROCESSES -> SharedServers.ofThisJvm().lease(servers);
            case CONTAINERS -> ContainerServers.ofThisJvm().lease(servers);
        };
    }
}
