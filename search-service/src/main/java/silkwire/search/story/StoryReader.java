package silkwire.search.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads all articles of a story as they stand now, and counts them. */
public final class StoryReader {
    private static final Pattern FORM = Pattern.compile("sty_[0-9a-z]+");

    private final StoryMembers articles;

    /** Reads {@code articles}. */
    public StoryReader(StoryMembers articles) {
        this.articles = articles;
    }

    /** The story of this id, if it has an article. */
    public Optional<StoryView> read(String id) {
        if (!FORM.matcher(id).matches()) {
            return Optional.empty();
        }
        List<StoryMember> members = articles.members(List.of(id)).stream()
                .filter(StoryMember::current)
                .sorted(Comparator.comparing(StoryMember::published).thenComparing(StoryMember::article))
                .toList();
        return StorySummary.of(id, members).map(summary -> view(summary, members));
    }

    private static StoryView view(StorySummary summary, List<StoryMember> members) {
        StoryMember first = members.getFirst();
        return new StoryView(
                summary.id(),
                summary.articles(),
                summary.copies(),
                summary.outlets(),
                summary.independentOutlets(),
                summary.roles(),
                summary.languages(),
                summary.countries(),
                summary.firstPublished(),
                summary.lastPublished(),
                new StoryView.First(first.article(), null, first.outlet(), first.language(), first.published()),
                new StoryView.Spread(
                        steps(members, member -> Stream.of(member.outlet())),
                        steps(members, member -> Stream.of(member.language())),
                        steps(members, member -> member.countries().stream())));
    }

    private static List<StoryView.Step> steps(List<StoryMember> members, Function<StoryMember, Stream<String>> values) {
        Map<String, StoryView.Step> steps = new LinkedHashMap<>();
        for (StoryMember member : members) {
            Instant time = member.published();
            values.apply(member)
                    .forEach(value -> steps.merge(
                            value,
                            new StoryView.Step(value, time, time, 1),
                            (before, now) -> new StoryView.Step(value, before.first(), time, before.articles() + 1)));
        }
        return List.copyOf(steps.values());
    }
}
