package silkwire.search.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwire.search.story.StorySize;

/**
 * What a search is narrowed by that is no clause of the query language: the countries of the outlets, and facts about
 * stories, resolved to the ids of the stories that were of this kind when the page was asked for.
 *
 * @param outletCountries alternatives, ISO 3166-1; none where any country will do
 * @param stories all of them must hold
 * @param sizes the stories of each size but {@link StorySize#ONE}, for the facet; empty where it was not asked for
 */
public record Narrowing(Set<String> outletCountries, List<Stories> stories, Map<StorySize, Set<String>> sizes) {
    /** No narrowing. */
    public static final Narrowing NONE = new Narrowing(Set.of(), List.of(), Map.of());

    /** Copies the collections. */
    public Narrowing {
        outletCountries = Set.copyOf(outletCountries);
        stories = List.copyOf(stories);
        sizes = Map.copyOf(sizes);
    }

    /** Articles of one of these stories, or ({@code within} false) of none of them. */
    public record Stories(Set<String> ids, boolean within) {
        /** Copies the ids. */
        public Stories {
            ids = Set.copyOf(ids);
        }
    }
}
