package silkwire.enrich.tagging;

import java.util.List;
import silkwire.common.event.Country;
import silkwire.common.event.Enrichment;
import silkwire.common.event.Language;
import silkwire.common.event.LanguageShare;
import silkwire.common.event.Mark;
import silkwire.common.event.Organisation;
import silkwire.common.event.Relation;
import silkwire.common.event.Stance;
import silkwire.common.event.Topic;

/**
 * All tags of one text. {@code textHash} is 128 bits of the folded title and body in hexadecimal, empty where the text
 * has no letters.
 */
public record Tags(
        List<Mark> marks,
        Language language,
        List<LanguageShare> languages,
        List<Country> countries,
        List<String> regions,
        List<Organisation> organisations,
        List<Topic> topics,
        List<Stance> stances,
        List<Relation> relations,
        String textHash,
        Enrichment enrichment) {

    /** Copies the lists. */
    public Tags {
        marks = List.copyOf(marks);
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
        organisations = List.copyOf(organisations);
        topics = List.copyOf(topics);
        stances = List.copyOf(stances);
        relations = List.copyOf(relations);
    }
}
