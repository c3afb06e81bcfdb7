package silkwire.ingest.feed;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Keeps requests to one host apart: one at a time, and a while between the end of one and the beginning of the next. */
public final class HostGate {
    private final Duration between;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    /** With this time between two requests. */
    public HostGate(Duration between) {
        this.between = between;
    }

    private static final class Host {
        private final ReentrantLock turn = new ReentrantLock(true);
        private long freeAt = System.nanoTime();
    }

    /** Makes a request to the host of {@code url} when it is its turn; {@code delay} may ask for a longer while. */
    public <T> T pass(String url, Duration delay, Supplier<T> request) {
        Duration apart = delay.compareTo(between) > 0 ? delay : between;
        Host host = hosts.computeIfAbsent(name(url), name -> new Host());
        host.turn.lock();
        try {
            long wait = host.freeAt - System.nanoTime();
            while (wait > 0 && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(wait);
                wait = host.freeAt - System.nanoTime();
            }
            return request.get();
        } finally {
            host.freeAt = System.nanoTime() + apart.toNanos();
            host.turn.unlock();
        }
    }

    private static String name(String url) {
        String host = URI.create(url).getHost();
        return host == null ? url : host.toLowerCase(Locale.ROOT);
    }
}
