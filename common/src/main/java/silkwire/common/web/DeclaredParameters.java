package silkwire.common.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;
import silkwire.common.problem.UnknownParameter;

/**
 * Refuses a parameter of the query string that the called method does not declare: a mistyped one would be left out without a
 * word. Calls of nobody known are let through, since links in mails and call-backs of hubs come with parameters of others; so are
 * methods that look at their parameters themselves. The token by which a caller is known needs no declaration.
 */
final class DeclaredParameters implements HandlerInterceptor {
    private final Map<HandlerMethod, Optional<Set<String>>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        Principal caller = request.getUserPrincipal();
        if (query != null && caller != null && handler instanceof HandlerMethod method) {
            declared.computeIfAbsent(method, DeclaredParameters::of)
                    .ifPresent(known -> require(known, query, isKnownByToken(caller)));
        }
        return true;
    }

    private static boolean isKnownByToken(Principal caller) {
        return caller instanceof Authentication known
                && known.getPrincipal() instanceof KeyPrincipal holder
                && holder.key().query() != null;
    }

    /** The names of its parameters; empty for a method that takes all there are. */
    private static Optional<Set<String>> of(HandlerMethod method) {
        MethodParameter[] parameters = method.getMethodParameters();
        if (Stream.of(parameters).anyMatch(DeclaredParameters::takesAll)) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(parameters)
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(DeclaredParameters::name)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean takesAll(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return ServletRequest.class.isAssignableFrom(type)
                || (Map.class.isAssignableFrom(type) && parameter.hasParameterAnnotation(RequestParam.class));
    }

    private static String name(MethodParameter parameter) {
        RequestParam said = parameter.getParameterAnnotation(RequestParam.class);
        String name = said == null ? "" : said.name();
        return name.isEmpty() ? Objects.requireNonNull(parameter.getParameter().getName()) : name;
    }

    private static void require(Set<String> known, String query, boolean isKnownByToken) {
        UriComponentsBuilder.newInstance().query(query).build().getQueryParams().forEach((encoded, values) -> {
            String name = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            if (!known.contains(name) && !(isKnownByToken && name.equals(TokenResolver.PARAMETER))) {
                throw UnknownParameter.of(name, values.getFirst(), known);
            }
        });
    }
}
