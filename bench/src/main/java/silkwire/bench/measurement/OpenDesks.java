package silkwire.bench.measurement;

import java.util.ArrayList;
import java.util.List;

/** The rules of one run: one for each tag, ended with the run. */
final class OpenDesks implements AutoCloseable {
    private final Desks desks;
    private final List<String> rules = new ArrayList<>();

    private OpenDesks(Desks desks) {
        this.desks = desks;
    }

    static OpenDesks open(Desks desks, Hooks hooks, List<String> tags, String mode) {
        OpenDesks open = new OpenDesks(desks);
        boolean isOpen = false;
        try {
            tags.forEach(tag -> open.rules.add(desks.open(tag, mode, hooks.of(tag))));
            isOpen = true;
            return open;
        } finally {
            if (!isOpen) {
                open.close();
            }
        }
    }

    @Override
    public void close() {
        rules.forEach(desks::close);
    }
}
