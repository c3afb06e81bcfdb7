package silkwire.search.article;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwire.common.query.ParsedQuery;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryParser;

/** Reads the parameters of a search; the first one that is not allowed ends the reading with a problem that names it. */
public final class QuestionReader {
    private static final int USUAL_PAGE = 20;

    /** Parameters that change nothing about which articles follow each other. */
    private static final Set<String> OF_ONE_PAGE = Set.of("cursor", "size", "facets", "highlight");

    private static final Set<String> KNOWN = names();

    /** Parameters that say which articles are meant, and nothing about how they are shown. */
    public static final Set<String> WHICH_ARTICLES = which();

    private final QueryParser parser;
    private final FilterReader filters;
    private final CursorSeal seal;
    private final Clock clock;

    /** Reads queries with {@code parser} and cursors with {@code seal}. */
    public QuestionReader(QueryParser parser, CursorSeal seal, Clock clock) {
        this.parser = parser;
        this.filters = new FilterReader(parser);
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
        Question question = new Question(
                query,
                filters.read(parameters, now, zone),
                now,
                zone,
                order,
                parameters.number("size", USUAL_PAGE, 1, Question.LARGEST_PAGE),
                bookmark == null ? null : bookmark.position(),
                facets(parameters),
                parameters.flag("highlight"));
        return new Read(question, search);
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
            return ZoneOffset.UTC;
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
        return one("sort", text, Order.values(), Order::text);
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
        parameters.all("facets").forEach(name -> facets.add(one("facets", name, Facet.values(), Facet::text)));
        return facets;
    }

    private static <T> T one(String parameter, String text, T[] allowed, Function<T, String> name) {
        return Stream.of(allowed)
                .filter(value -> name.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> Parameters.problem(
                        parameter,
                        text,
                        "'" + text + "' is not known",
                        Stream.of(allowed).map(name).collect(Collectors.joining(", "))));
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(which());
        names.addAll(List.of("sort", "size", "cursor", "facets", "highlight"));
        return names;
    }

    private static Set<String> which() {
        Set<String> which = new TreeSet<>(List.of("q", "from", "to", "tz", "stance"));
        FilterReader.FIELDS.stream().map(QueryField::text).forEach(which::add);
        return Set.copyOf(which);
    }
}
