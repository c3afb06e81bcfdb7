package silkwire.search.article;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import silkwire.common.query.QueryNode;
import silkwire.search.story.StorySearch;
import silkwire.search.story.StorySize;

/** Reads the parameters that ask for facts about outlets and stories, and looks the stories up. */
final class NarrowingReader {
    static final List<String> NAMES = List.of("outletCountry", "minOutlets", "minCopies", "storySize");

    private static final int MOST = 1_000_000;

    private final StorySearch stories;
    private final FilterReader filters;

    NarrowingReader(StorySearch stories, FilterReader filters) {
        this.stories = stories;
        this.filters = filters;
    }

    Narrowing read(Parameters parameters, QueryNode tree, List<QueryNode> clauses, Set<Facet> facets, Asked asked) {
        Set<String> countries = parameters.all("outletCountry").stream()
                .map(value -> filters.country("outletCountry", value))
                .collect(Collectors.toSet());
        int minOutlets = parameters.number("minOutlets", 0, 1, MOST);
        int minCopies = parameters.number("minCopies", 0, 0, MOST);
        Set<StorySize> wanted = EnumSet.noneOf(StorySize.class);
        parameters
                .all("storySize")
                .forEach(text -> wanted.add(Parameters.choice("storySize", text, StorySize.values(), StorySize::text)));
        TimeSpan span = TimeSpan.of(tree, clauses, asked.now(), asked.zone());
        List<Narrowing.Stories> narrowed = new ArrayList<>();
        if (minOutlets > 1 || minCopies > 0) {
            var kind = new StorySearch.Kind(1, minOutlets, minCopies, span.from(), span.before());
            narrowed.add(new Narrowing.Stories(stories.find(kind).keySet(), true));
        }
        boolean isFacet = facets.contains(Facet.STORY_SIZE);
        Map<StorySize, Set<String>> sizes = isFacet || !wanted.isEmpty() ? sizes(span) : Map.of();
        if (!wanted.isEmpty()) {
            narrowed.add(ofSizes(wanted, sizes));
        }
        return new Narrowing(countries, narrowed, isFacet ? sizes : Map.of());
    }

    /** When a search reads relative times, and in which zone dates. */
    record Asked(Instant now, ZoneId zone) {}

    private Map<StorySize, Set<String>> sizes(TimeSpan span) {
        Map<StorySize, Set<String>> sizes = new EnumMap<>(StorySize.class);
        stories.find(new StorySearch.Kind(2, 0, 0, span.from(), span.before()))
                .forEach((story, articles) -> sizes.computeIfAbsent(StorySize.of(articles), size -> new HashSet<>())
                        .add(story));
        return sizes;
    }

    /** A story that is not counted yet has one article: stories of one are those of no other size. */
    private static Narrowing.Stories ofSizes(Set<StorySize> wanted, Map<StorySize, Set<String>> sizes) {
        boolean within = !wanted.contains(StorySize.ONE);
        Set<String> ids = new HashSet<>();
        sizes.forEach((size, stories) -> {
            if (wanted.contains(size) == within) {
                ids.addAll(stories);
            }
        });
        return new Narrowing.Stories(ids, within);
    }
}
