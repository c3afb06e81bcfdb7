package silkwire.servers.shared;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import silkwire.servers.ElasticsearchServer;
import silkwire.servers.ElasticsearchSettings;
import silkwire.servers.KafkaServer;
import silkwire.servers.KafkaSettings;
import silkwire.servers.Progress;
import silkwire.servers.Server;
import silkwire.servers.distribution.Distributions;
import silkwire.servers.process.ProcessIdentity;
import silkwire.servers.process.ProcessRecords;

/** The small process that starts the shared servers when they are wanted and stops them when nobody holds a lease. */
final class Keeper {
    private static final Duration AFTER_LAST_LEASE = Duration.ofSeconds(60);

    /** A holder that was killed leaves its lease behind, which no change of the folder tells. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    /** The JDK's own writes to the keeper's log by itself: its class path has no provider for SLF4J. */
    private static final System.Logger LOG = System.getLogger(Keeper.class.getName());

    private final Distributions distributions;
    private final SharedFolder folder;
    private final ProcessIdentity self;
    private final Clock clock;
    private final ProcessRecords records;
    private final Map<SharedServer, Server> servers = new EnumMap<>(SharedServer.class);

    private Keeper(Distributions distributions, ProcessIdentity self, Clock clock) {
        this.distributions = distributions;
        this.folder = SharedServers.folderOf(distributions);
        this.self = self;
        this.clock = clock;
        this.records = folder.records(folder.runFolder(self));
    }

    /** Runs until a minute after the last lease. */
    public static void main(String[] arguments) throws Exception {
        Clock clock = Clock.systemUTC();
        Progress progress = line -> LOG.log(System.Logger.Level.INFO, line);
        Keeper keeper = new Keeper(Distributions.ofUser(progress), ProcessIdentity.ofThisProcess(), clock);
        Runtime.getRuntime().addShutdownHook(new Thread(keeper::killServers, "silkwire-keeper-end"));
        try {
            keeper.keep();
        } finally {
            keeper.stopServers();
        }
    }

    private void keep() throws InterruptedException {
        try (FolderWatch watch = folder.watch()) {
            Instant lastLeased = clock.instant();
            while (true) {
                startWanted();
                if (folder.isLeased()) {
                    lastLeased = clock.instant();
                } else if (Duration.between(lastLeased, clock.instant()).compareTo(AFTER_LAST_LEASE) > 0 && resigns()) {
                    return;
                }
                watch.awaitChange(LONGEST_WAIT);
            }
        }
    }

    private boolean resigns() {
        return folder.locked(() -> {
            if (folder.isLeased()) {
                return false;
            }
            folder.forgetKeeper();
            return true;
        });
    }

    private void startWanted() {
        Set<SharedServer> starting = EnumSet.noneOf(SharedServer.class);
        for (SharedServer wanted : SharedServer.values()) {
            if (folder.isWanted(wanted) && !servers.containsKey(wanted)) {
                Server server = launch(wanted);
                servers.put(wanted, server);
                records.write(wanted.name(), server.process().identities());
                starting.add(wanted);
            }
        }
        for (SharedServer started : starting) {
            Server server = Objects.requireNonNull(servers.get(started));
            server.awaitReady();
            records.write(started.name(), server.process().identities());
            folder.publish(started, server.address());
        }
    }

    private Server launch(SharedServer wanted) {
        Path run = folder.runFolder(self);
        return switch (wanted) {
            case KAFKA -> KafkaServer.launch(distributions, KafkaSettings.onFreePorts(run.resolve("kafka")));
            case ELASTICSEARCH ->
                ElasticsearchServer.launch(
                        distributions, ElasticsearchSettings.onFreePort(run.resolve("elasticsearch")));
        };
    }

    private void stopServers() {
        servers.values().forEach(Server::close);
        folder.deleteTree(folder.runFolder(self));
    }

    private void killServers() {
        servers.values().forEach(Server::kill);
    }
}
