package silkwire.search.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.common.web.KeyPrincipal;

/** Binds the parameters of a call to the query of the token it is made with; filters may narrow it. */
final class TokenQuery {
    private static final int FORBIDDEN = 403;
    private static final String TOKEN = "token";

    private TokenQuery() {}

    /** The parameters without the token, and with its query where the caller's key is bound to one. */
    static Map<String, List<String>> bind(Map<String, List<String>> parameters, @Nullable KeyPrincipal caller) {
        Map<String, List<String>> bound = new LinkedHashMap<>(parameters);
        bound.remove(TOKEN);
        String query = caller == null ? null : caller.key().query();
        if (query == null) {
            return bound;
        }
        List<String> asked = bound.getOrDefault("q", List.of());
        if (!asked.isEmpty() && !asked.equals(List.of(query))) {
            throw new ProblemException(Problem.of(
                            "token-of-another-query",
                            FORBIDDEN,
                            "Not allowed with this token",
                            "This token is good for one query, and this is another")
                    .at("q", String.join(" ", asked), query + ", or none"));
        }
        bound.put("q", List.of(query));
        return bound;
    }
}
