package silkwire.search.revision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import silkwire.search.article.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** Reads revisions and compares those that are asked for with {@code from} and {@code to}. */
public final class RevisionReader {
    private final RevisionSearch search;

    /** Asks {@code search}. */
    public RevisionReader(RevisionSearch search) {
        this.search = search;
    }

    /** The revisions of an article; empty where none is kept. */
    public Optional<Revisions> read(String id, Map<String, List<String>> parameters) {
        Parameters.requireKnown(parameters, Set.of("from", "to"));
        List<ObjectNode> revisions = search.revisions(id);
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Revisions(id, revisions, difference(revisions, parameters)));
    }

    private static Revisions.@Nullable Difference difference(
            List<ObjectNode> revisions, Map<String, List<String>> parameters) {
        if (parameters.isEmpty()) {
            return null;
        }
        ObjectNode from = revision("from", revisions, parameters);
        ObjectNode to = revision("to", revisions, parameters);
        String language = to.at("/language/code").asString("und");
        return new Revisions.Difference(
                number(from),
                number(to),
                TextDifference.of(text(from, "title"), text(to, "title"), language),
                TextDifference.of(text(from, "body"), text(to, "body"), language));
    }

    private static ObjectNode revision(String name, List<ObjectNode> revisions, Map<String, List<String>> parameters) {
        List<String> values = parameters.getOrDefault(name, List.of());
        String wanted = values.size() == 1 ? values.getFirst() : String.join(" and ", values);
        return revisions.stream()
                .filter(revision -> Integer.toString(number(revision)).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Parameters.problem(
                        name,
                        wanted,
                        "Two revisions are compared, from one to the other",
                        revisions.stream()
                                .map(revision -> Integer.toString(number(revision)))
                                .collect(Collectors.joining(", "))));
    }

    private static int number(ObjectNode revision) {
        return revision.path("revision").asInt(1);
    }

    private static String text(ObjectNode revision, String field) {
        return revision.path(field).asString("");
    }
}
