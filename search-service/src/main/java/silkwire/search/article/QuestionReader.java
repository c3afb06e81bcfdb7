package silkwire.search.article;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import silkwire.common.query.ParsedQuery;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryParser;
import silkwire.search.story.StorySearch;

/** Reads the parameters of a search; the first one that is not allowed ends the reading with a problem that names it. */
public final class QuestionReader {
    private static final int USUAL_PAGE = 20;

    /** By the name that answers show. */
    private static final ZoneId UTC = ZoneId.of("UTC");

    /** Parameters that change nothing about which articles follow each other. */
    private static final Set<String> OF_ONE_PAGE = Set.of("cursor", "size", "facets", "highlight");

    /** Parameters that say how articles are listed, not which. */
    private static final Set<String> OF_A_LIST =
            Set.of("cursor", "size", "facets", "highlight", "sort", "group", "recency");

    private static final Set<String> KNOWN = names();

    /** Parameters that say which articles are meant by what each of them says, and nothing about how they are shown. */
    public static final Set<String> WHICH_ARTICLES = which();

    /** The same, and those that ask for facts about outlets and stories, as they stand when the call is made. */
    public static final Set<String> WHICH_ARTICLES_NOW = whichNow();

    private final QueryParser parser;
    private final FilterReader filters;
    private final NarrowingReader narrowings;
    private final CursorSeal seal;
    private final Clock clock;

    /** Reads queries with {@code parser} and cursors with {@code seal}, and looks stories up in {@code stories}. */
    public QuestionReader(QueryParser parser, StorySearch stories, CursorSeal seal, Clock clock) {
        this.parser = parser;
        this.filters = new FilterReader(parser);
        this.narrowings = new NarrowingReader(stories, filters);
        this.seal = seal;
        this.clock = clock;
    }

    /** A question, and what identifies the search it belongs to. */
    public record Read(Question question, String search) {}

    /** The question these parameters ask. */
    public Read read(Map<String, List<String>> values) {
        Parameters parameters = Parameters.of(values, KNOWN);
        String search = parameters.identity(OF_ONE_PAGE);
        String cursor = parameters.one("cursor");
        CursorSeal.Bookmark bookmark = cursor == null ? null : seal.open(search, cursor);
        Instant now = bookmark == null ? clock.instant() : bookmark.now();
        ParsedQuery query = parser.parse(parameters.one("q")).orThrow();
        ZoneId zone = zone(parameters);
        Order order = order(parameters, query.tree());
        List<QueryNode> clauses = filters.read(parameters, now, zone);
        Set<Facet> facets = facets(parameters);
        Question question = new Question(
                query,
                clauses,
                now,
                zone,
                order,
                parameters.number("size", USUAL_PAGE, 1, Question.LARGEST_PAGE),
                bookmark == null ? null : bookmark.position(),
                facets,
                parameters.flag("highlight"),
                narrowings.read(parameters, query.tree(), clauses, facets, new NarrowingReader.Asked(now, zone)),
                parameters.flag("recency", true),
                isByStory(parameters),
                "");
        return new Read(question, search);
    }

    /**
     * The question whose parameters only choose articles, for calls that do not list them; {@code others} are parameters of
     * the call that are read elsewhere.
     */
    public Question choice(Map<String, List<String>> values, Set<String> others) {
        Map<String, List<String>> choosing = new LinkedHashMap<>(values);
        choosing.keySet().removeAll(others);
        Set<String> known = new TreeSet<>(KNOWN);
        known.removeAll(OF_A_LIST);
        Set<String> named = new TreeSet<>(known);
        named.addAll(others);
        Parameters.of(values, named);
        Map<String, List<String>> inTime = new LinkedHashMap<>(choosing);
        inTime.put("sort", List.of(Order.NEWEST.text()));
        return read(inTime).question();
    }

    /** The cursor of the page that begins at {@code next}; null where no page follows. */
    public @Nullable String cursor(Read read, @Nullable Position next) {
        return next == null
                ? null
                : seal.seal(
                        read.search(), new CursorSeal.Bookmark(read.question().now(), next));
    }

    private static ZoneId zone(Parameters parameters) {
        String text = parameters.one("tz");
        if (text == null) {
            return UTC;
        }
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw Parameters.problem(
                    "tz", text, "'" + text + "' is no time zone", "an IANA name such as Asia/Almaty, or an offset");
        }
    }

    private static Order order(Parameters parameters, QueryNode tree) {
        String text = parameters.one("sort");
        if (text == null) {
            return asksForWords(tree) ? Order.RELEVANCE : Order.NEWEST;
        }
        return Parameters.choice("sort", text, Order.values(), Order::text);
    }

    private static boolean isByStory(Parameters parameters) {
        String text = parameters.one("group");
        return text != null
                && Parameters.choice("group", text, new String[] {"story"}, name -> name)
                        .equals(text);
    }

    private static boolean asksForWords(QueryNode node) {
        return switch (node) {
            case QueryNode.And and -> and.clauses().stream().anyMatch(QuestionReader::asksForWords);
            case QueryNode.Or or -> or.clauses().stream().anyMatch(QuestionReader::asksForWords);
            case QueryNode.Word word -> true;
            case QueryNode.Phrase phrase -> true;
            case QueryNode.Prefix prefix -> true;
            case QueryNode.InLanguage in -> true;
            case QueryNode.Near near -> true;
            case QueryNode.Expanded expanded -> true;
            default -> false;
        };
    }

    private static Set<Facet> facets(Parameters parameters) {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        parameters
                .all("facets")
                .forEach(name -> facets.add(Parameters.choice("facets", name, Facet.values(), Facet::text)));
        return facets;
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(whichNow());
        names.addAll(OF_A_LIST);
        return names;
    }

    private static Set<String> whichNow() {
        Set<String> names = new TreeSet<>(which());
        names.addAll(NarrowingReader.NAMES);
        return Set.copyOf(names);
    }

    private static Set<String> which() {
        Set<String> which = new TreeSet<>(List.of("q", "from", "to", "tz", "stance"));
        FilterReader.FIELDS.stream().map(QueryField::text).forEach(which::add);
        return Set.copyOf(which);
    }
}
