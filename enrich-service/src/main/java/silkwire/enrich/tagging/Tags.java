package silkwire.enrich.tagging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleRefined;
import silkwire.common.event.Country;
import silkwire.common.event.Enrichment;
import silkwire.common.event.Language;
import silkwire.common.event.LanguageShare;
import silkwire.common.event.Mark;
import silkwire.common.event.Organisation;
import silkwire.common.event.Relation;
import silkwire.common.event.Stance;
import silkwire.common.event.Topic;
import silkwire.enrich.topic.ProviderTopics;

/**
 * All tags of one text. {@code textHash} is 128 bits of the folded title and body in hexadecimal, empty where the text
 * has no letters; {@code fingerprint} finds the copies of a text that has at least three words.
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
        @Nullable String fingerprint,
        @Nullable String traits,
        @Nullable String credit,
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

    /**
     * These, with what {@code refined} says in their place; the time the embedded taggers took and the topics a provider
     * gave stand.
     */
    public Tags refinedBy(ArticleRefined refined) {
        Map<String, String> taggers = new HashMap<>(enrichment.taggers());
        taggers.putAll(refined.taggers());
        return new Tags(
                marks,
                Objects.requireNonNullElse(refined.language(), language),
                Objects.requireNonNullElse(refined.languages(), languages),
                Objects.requireNonNullElse(refined.countries(), countries),
                Objects.requireNonNullElse(refined.regions(), regions),
                Objects.requireNonNullElse(refined.organisations(), organisations),
                ProviderTopics.kept(topics, Objects.requireNonNullElse(refined.topics(), topics)),
                Objects.requireNonNullElse(refined.stances(), stances),
                Objects.requireNonNullElse(refined.relations(), relations),
                textHash,
                fingerprint,
                traits,
                credit,
                new Enrichment(enrichment.version(), taggers, enrichment.micros()));
    }
}
