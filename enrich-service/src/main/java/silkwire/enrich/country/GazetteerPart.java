package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.place.PlaceKind;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;
import silkwire.enrich.text.LanguageBits;
import silkwire.enrich.text.Lexicon;

/** The names that one language, or every language, has for countries, places and organisations. */
final class GazetteerPart {
    private static final int ABOUT = 12_000;
    private static final int ABOUT_ALL = 150_000;
    private static final Comparator<Name> LIKELIEST =
            Comparator.comparing(Name::unsure).thenComparing(name -> name.kind().isPart());

    private final long languages;
    private final Lexicon lexicon;
    private final List<Name> names = new ArrayList<>();
    private final List<List<Name>> alone = new ArrayList<>();
    private final Map<Name, Integer> numbers = new HashMap<>();

    /** An empty part for a set of {@link LanguageBits}. */
    GazetteerPart(long languages) {
        this.languages = languages;
        this.lexicon = new Lexicon(languages == LanguageBits.ALL ? ABOUT_ALL : ABOUT);
    }

    /** Whether names in this language belong here. */
    boolean takes(String language) {
        return (LanguageBits.of(language) & languages) != 0;
    }

    void add(PlacePattern pattern) {
        lexicon.add(pattern.pattern(), pattern.language(), pattern.languages(), number(pattern.name()));
    }

    /** The places named in {@code document}, in its order; idioms swallow the names in them and are left out. */
    List<Naming> find(Document document) {
        Hits hits = lexicon.find(document, languages);
        List<Naming> namings = new ArrayList<>(hits.size());
        for (int hit = 0; hit < hits.size(); hit++) {
            List<Name> found = names(hits, hit);
            if (found.getFirst().kind() != PlaceKind.IDIOM) {
                namings.add(
                        new Naming(found, hits.begin(hit), hits.end(hit), hits.firstToken(hit), hits.lastToken(hit)));
            }
        }
        return namings;
    }

    private List<Name> names(Hits hits, int hit) {
        Name first = names.get(hits.payload(hit));
        if (hits.alternatives(hit) == 0 || first.kind() == PlaceKind.IDIOM) {
            return alone.get(hits.payload(hit));
        }
        List<Name> found = new ArrayList<>();
        found.add(first);
        for (int i = 0; i < hits.alternatives(hit); i++) {
            found.add(names.get(hits.alternative(hit, i)));
        }
        found.sort(LIKELIEST);
        return found;
    }

    private int number(Name name) {
        return numbers.computeIfAbsent(name, added -> {
            names.add(added);
            alone.add(List.of(added));
            return names.size() - 1;
        });
    }
}
