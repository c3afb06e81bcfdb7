package silkwire.enrich.refinement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Country;
import silkwire.common.event.Mention;
import silkwire.common.event.Organisation;
import silkwire.common.event.Stance;
import silkwire.common.event.TargetType;
import silkwire.common.event.WatchTarget;
import silkwire.common.place.Place;
import silkwire.common.place.PlaceKind;
import silkwire.enrich.country.PlaceMention;
import silkwire.enrich.country.Places;
import silkwire.enrich.language.DetectedLanguages;
import silkwire.enrich.text.Document;

/**
 * A published article as taggers read it: its text, the places it was found to name, the names it is watched for, its
 * languages as bits. Where a watched name was said to stand is not published; taggers look for the name.
 */
public record PublishedText(Document document, Places places, List<WatchTarget> watched, long languages) {

    /** Copies the list. */
    public PublishedText {
        watched = List.copyOf(watched);
    }

    /** The text of this article. */
    public static PublishedText of(ArticleEnriched article) {
        Document document = Document.of(article.title(), article.body(), article.marks());
        long languages = new DetectedLanguages(article.language(), article.languages()).bits();
        return new PublishedText(document, places(article, document), watched(article), languages);
    }

    /** Organisations are targets too, by their code, and found anew. */
    private static List<WatchTarget> watched(ArticleEnriched article) {
        Set<String> organisations =
                article.organisations().stream().map(Organisation::code).collect(Collectors.toSet());
        return article.stances().stream()
                .map(Stance::target)
                .filter(target -> target.type() == TargetType.NAMED)
                .distinct()
                .filter(target -> target.id() != null && !organisations.contains(target.id()))
                .map(target -> new WatchTarget(String.valueOf(target.id()), String.valueOf(target.name()), List.of()))
                .toList();
    }

    private static Places places(ArticleEnriched article, Document document) {
        List<PlaceMention> mentions = new ArrayList<>();
        for (Country country : article.countries()) {
            add(document, Place.country(country.code()), country.mentions(), mentions);
            add(document, new Place(country.code(), PlaceKind.INSTITUTION), country.hints(), mentions);
        }
        for (Organisation organisation : article.organisations()) {
            add(document, Place.organisation(organisation.code()), organisation.mentions(), mentions);
        }
        mentions.sort(Comparator.comparingInt(PlaceMention::begin));
        return new Places(article.countries(), article.regions(), article.organisations(), mentions);
    }

    private static void add(Document document, Place place, List<Mention> named, List<PlaceMention> mentions) {
        for (Mention mention : named) {
            mentions.add(PlaceMention.of(
                    document,
                    place,
                    document.offset(mention.field(), mention.start()),
                    document.offset(mention.field(), mention.end())));
        }
    }
}
