package silkwire.common.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import silkwire.common.access.Scope;

/** Which scope each call of a service needs; a call that is not listed needs a key of any scope. */
public record AccessRules(List<Rule> rules) {

    /** Copies the rules. */
    public AccessRules {
        rules = List.copyOf(rules);
    }

    /**
     * The calls with this method and path pattern ({@code /v1/articles/**}) need this scope; without one no key. Where they
     * take tokens, a key that is bound to one query does as well, also as the parameter {@code token}.
     */
    public record Rule(
            HttpMethod method, String pattern, @Nullable Scope scope, boolean takesTokens) {

        /** Calls that take no tokens. */
        public Rule(HttpMethod method, String pattern, @Nullable Scope scope) {
            this(method, pattern, scope, false);
        }

        /** Calls that whoever holds a token for one query may make too. */
        public static Rule takingTokens(HttpMethod method, String pattern, Scope scope) {
            return new Rule(method, pattern, scope, true);
        }

        /** A call that proves itself in another way than by a key, for instance by a signature. */
        public static Rule withoutKey(HttpMethod method, String pattern) {
            return new Rule(method, pattern, null);
        }
    }
}
