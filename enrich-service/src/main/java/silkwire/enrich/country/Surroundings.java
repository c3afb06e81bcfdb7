package silkwire.enrich.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import silkwire.common.place.Place;
import silkwire.common.place.PlaceKind;
import silkwire.common.table.ResourceTable;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;
import silkwire.enrich.text.LanguageBits;
import silkwire.enrich.text.Lexicon;

/** The words beside names that say what they name: "city of", "street", a first name. */
final class Surroundings {
    private static final List<Role> ROLES = List.of(Role.values());

    private static final int ABOUT = 4_000;

    private final Lexicon lexicon = new Lexicon(ABOUT);

    private Surroundings() {}

    /** What a word says of the name beside it. */
    enum Role {
        /** A place is named after it. */
        PLACE_BEFORE,
        /** A place is named before it. */
        PLACE_AFTER,
        /** An English county is named before it. */
        COUNTY,
        /** A district of the language's own country is named before it. */
        DISTRICT_AFTER,
        /** A district of the language's own country is named after it. */
        DISTRICT_BEFORE,
        /** None of these: "County Council" names no county. */
        NONE,
        /** A street or house is named after it. */
        STREET_BEFORE,
        /** A street or house is named before it. */
        STREET_AFTER,
        /** A person's first name. */
        FIRST_NAME
    }

    static Surroundings load() {
        Surroundings surroundings = new Surroundings();
        for (String[] line : ResourceTable.read(Surroundings.class, "surroundings.tsv")) {
            int role =
                    ROLES.indexOf(Role.valueOf(line[0].toUpperCase(Locale.ROOT).replace('-', '_')));
            for (String language : line[1].split(",")) {
                for (String pattern : line[2].split("\\|")) {
                    surroundings.lexicon.add(pattern, language, LanguageBits.of(language), role);
                }
            }
        }
        return surroundings;
    }

    /** Those of {@code document}. */
    InText read(Document document, long languages) {
        return new InText(document, lexicon.find(document, languages), languages);
    }

    /** The words of one text that say what is named beside them. */
    static final class InText {
        private final Document document;
        private final Hits hits;
        private final long languages;

        private InText(Document document, Hits hits, long languages) {
            this.document = document;
            this.hits = hits;
            this.languages = languages;
        }

        /** Whether a word beside the name says that it is a place. */
        boolean isPlace(Naming naming) {
            return endsBefore(naming, Role.PLACE_BEFORE)
                    || beginsAfter(naming, Role.PLACE_AFTER)
                    || beginsAfter(naming, Role.COUNTY);
        }

        /** The capitalised words before "County", as this name. */
        List<Naming> counties(Name name) {
            List<Naming> counties = new ArrayList<>();
            Neighbourhood neighbourhood = new Neighbourhood(document);
            for (int hit = 0; hit < hits.size(); hit++) {
                int token = hits.firstToken(hit) - 1;
                if (role(hit) == Role.COUNTY && neighbourhood.isCapitalised(token + 1, -1)) {
                    int begin = document.tokenBegin(token);
                    counties.add(new Naming(List.of(name), begin, document.tokenEnd(token), token, token));
                }
            }
            return counties;
        }

        /** The capitalised words beside a word for a district: districts of the publisher's country, else the language's. */
        List<Naming> districts(@Nullable String publisher) {
            String home = publisher == null ? HomeCountry.of(languages) : publisher;
            List<Naming> districts = new ArrayList<>();
            Neighbourhood neighbourhood = new Neighbourhood(document);
            for (int hit = 0; hit < hits.size() && !home.isEmpty(); hit++) {
                boolean after = role(hit) == Role.DISTRICT_AFTER;
                if (after || role(hit) == Role.DISTRICT_BEFORE) {
                    int side = after ? -1 : 1;
                    int token = after ? hits.firstToken(hit) - 1 : hits.lastToken(hit) + 1;
                    if (neighbourhood.isName(token - side, side)) {
                        Name name = new Name(new Place(home, PlaceKind.REGION), false);
                        int begin = document.tokenBegin(token);
                        districts.add(new Naming(List.of(name), begin, document.tokenEnd(token), token, token));
                    }
                }
            }
            return districts;
        }

        /** Whether it names a street or a house. */
        boolean isStreet(Naming naming) {
            return endsBefore(naming, Role.STREET_BEFORE) || beginsAfter(naming, Role.STREET_AFTER);
        }

        /** Whether a first name stands right before it. */
        boolean followsFirstName(Naming naming) {
            return endsBefore(naming, Role.FIRST_NAME);
        }

        /** Whether it is a first name itself. */
        boolean isFirstName(Naming naming) {
            int hit = hitFrom(naming.firstToken());
            return hit < hits.size()
                    && role(hit) == Role.FIRST_NAME
                    && hits.firstToken(hit) == naming.firstToken()
                    && hits.lastToken(hit) == naming.lastToken();
        }

        private boolean endsBefore(Naming naming, Role role) {
            int hit = hitFrom(naming.firstToken()) - 1;
            return hit >= 0
                    && role(hit) == role
                    && hits.lastToken(hit) == naming.firstToken() - 1
                    && isBeside(hits.end(hit), naming.begin());
        }

        private boolean beginsAfter(Naming naming, Role role) {
            int hit = hitFrom(naming.lastToken() + 1);
            return hit < hits.size()
                    && role(hit) == role
                    && hits.firstToken(hit) == naming.lastToken() + 1
                    && isBeside(naming.end(), hits.begin(hit));
        }

        /** Whether nothing but blanks, an abbreviation's stop, an elision or a quotation mark stands between. */
        private boolean isBeside(int end, int begin) {
            for (int i = end; i < begin; i++) {
                char c = document.text().charAt(i);
                if (!Character.isWhitespace(c) && ".'’«\"“".indexOf(c) < 0) {
                    return Character.isLetter(c) && i + 1 == begin;
                }
                if (c == '\n') {
                    return false;
                }
            }
            return true;
        }

        private Role role(int hit) {
            return ROLES.get(hits.payload(hit));
        }

        private int hitFrom(int token) {
            int low = 0;
            int high = hits.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (hits.firstToken(middle) < token) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
