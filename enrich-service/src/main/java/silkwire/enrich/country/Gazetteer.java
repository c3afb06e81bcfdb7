package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/** All names of countries, places and organisations; those of a language are read when a text first needs them. */
final class Gazetteer {
    private static final int MOST_PARTS = 4;

    private final Map<Long, GazetteerPart> parts = new ConcurrentHashMap<>();

    /** The places named in {@code document}, in its order, the longer one where two names overlap. */
    List<Naming> find(Document document, long languages) {
        if (Long.bitCount(languages) > MOST_PARTS) {
            return part(LanguageBits.ALL).find(document);
        }
        List<Naming> namings = new ArrayList<>();
        for (long rest = languages; rest != 0; rest &= rest - 1) {
            namings.addAll(part(Long.lowestOneBit(rest)).find(document));
        }
        return Long.bitCount(languages) == 1 ? namings : withoutOverlaps(namings);
    }

    private GazetteerPart part(long language) {
        return parts.computeIfAbsent(language, GazetteerTables::read);
    }

    private static List<Naming> withoutOverlaps(List<Naming> namings) {
        namings.sort(Comparator.comparingInt(Naming::begin).thenComparing(Naming::end, Comparator.reverseOrder()));
        List<Naming> kept = new ArrayList<>(namings.size());
        for (Naming naming : namings) {
            if (kept.isEmpty() || naming.begin() >= kept.getLast().end()) {
                kept.add(naming);
            }
        }
        return kept;
    }
}
