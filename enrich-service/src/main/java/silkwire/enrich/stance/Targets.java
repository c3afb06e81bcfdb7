package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.event.Country;
import silkwire.common.event.Organisation;
import silkwire.common.event.Span;
import silkwire.common.event.Target;
import silkwire.common.event.WatchTarget;
import silkwire.common.place.Place;
import silkwire.enrich.country.PlaceMention;
import silkwire.enrich.country.Places;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.Hits;
import silkwire.enrich.text.LanguageBits;
import silkwire.enrich.text.Lexicon;

/**
 * The targets of a text, and where they are named in its order: the names to watch, countries in focus or well mentioned,
 * and organisations named more than once, as names with their codes.
 */
record Targets(List<Target> targets, List<TargetMention> mentions, int watched) {
    private static final double WELL_MENTIONED = 0.08;

    static Targets of(Document document, Places places, List<WatchTarget> watched) {
        List<Target> targets = new ArrayList<>();
        List<TargetMention> mentions = new ArrayList<>();
        for (WatchTarget each : watched) {
            addNamed(document, each, targets.size(), mentions);
            targets.add(Target.named(each.id(), each.name()));
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (Country country : places.countries()) {
            if (country.focus()
                    || country.salience() >= WELL_MENTIONED
                    || country.mentions().size() > 1) {
                numbers.put(country.code(), targets.size());
                targets.add(Target.country(country.code()));
            }
        }
        Map<String, Integer> organisations = new HashMap<>();
        for (Organisation organisation : places.organisations()) {
            if (organisation.mentions().size() > 1) {
                organisations.put(organisation.code(), targets.size());
                targets.add(Target.named(
                        organisation.code(), organisation.mentions().getFirst().text()));
            }
        }
        for (PlaceMention mention : places.mentions()) {
            Place place = mention.place();
            Integer number = place.isOrganisation() ? organisations.get(place.bareCode()) : numbers.get(place.code());
            if (number != null) {
                mentions.add(new TargetMention(number, mention.firstToken(), mention.lastToken()));
            }
        }
        mentions.sort(Comparator.comparingInt(TargetMention::firstToken));
        return new Targets(targets, mentions, watched.size());
    }

    /** Whether the target is a name to watch and no country. */
    boolean isNamed(int target) {
        return target < watched;
    }

    private static void addNamed(Document document, WatchTarget target, int number, List<TargetMention> mentions) {
        for (Span span : target.mentions()) {
            int first = document.tokenAt(document.offset(span.field(), span.start()));
            int after = document.tokenAt(document.offset(span.field(), span.end()));
            if (first < document.tokenCount()) {
                mentions.add(new TargetMention(number, first, Math.max(first, after - 1)));
            }
        }
        if (target.mentions().isEmpty() && target.name().chars().anyMatch(Character::isLetter)) {
            Hits hits = names(target.name()).find(document, LanguageBits.ALL);
            for (int hit = 0; hit < hits.size(); hit++) {
                mentions.add(new TargetMention(number, hits.firstToken(hit), hits.lastToken(hit)));
            }
        }
    }

    /** The whole name, and of a name of several words the last: texts repeat only that. */
    private static Lexicon names(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}\\p{M}'’ -]", " ").strip();
        Lexicon lexicon = new Lexicon();
        String language = "ar";
        lexicon.add(plain, language, LanguageBits.ALL, 0);
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        if (last.length() > 3 && last.length() < plain.length()) {
            lexicon.add("^" + last, "", LanguageBits.ALL, 0);
        }
        return lexicon;
    }
}
