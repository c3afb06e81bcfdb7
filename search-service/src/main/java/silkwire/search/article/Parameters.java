package silkwire.search.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.common.problem.UnknownParameter;

/** The parameters of a call by name, each with one value or several; a name that is not known is refused. */
public final class Parameters {
    private static final int BAD_REQUEST = 400;

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The one value of the only parameter a call knows; null when it is absent or empty. */
    public static @Nullable String only(String name, Map<String, List<String>> values) {
        return of(values, Set.of(name)).one(name);
    }

    /** These parameters, if all of them are known. */
    public static Parameters of(Map<String, List<String>> values, Set<String> known) {
        requireKnown(values, known);
        return new Parameters(new LinkedHashMap<>(values));
    }

    /** Refuses a parameter of a call that knows only those called {@code known}. */
    public static void requireKnown(Map<String, List<String>> values, Set<String> known) {
        for (Map.Entry<String, List<String>> parameter : values.entrySet()) {
            if (!known.contains(parameter.getKey())) {
                throw UnknownParameter.of(parameter.getKey(), first(parameter.getValue()), known);
            }
        }
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    /** The one value, or null when the parameter is absent or empty. */
    public @Nullable String one(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.size() > 1) {
            throw problem(name, String.join(" and ", all), "The parameter '" + name + "' stands twice", "one value");
        }
        return all.isEmpty() || all.getFirst().isBlank() ? null : all.getFirst();
    }

    /** All values, of a repeated parameter and of lists with commas alike. */
    public List<String> all(String name) {
        List<String> all = new ArrayList<>();
        for (String value : values.getOrDefault(name, List.of())) {
            for (String part : value.split(",")) {
                if (!part.isBlank()) {
                    all.add(part.strip());
                }
            }
        }
        return all;
    }

    /** A whole number between two bounds, or {@code absent}. */
    public int number(String name, int absent, int least, int most) {
        String text = one(name);
        if (text == null) {
            return absent;
        }
        String allowed = "a whole number from " + least + " to " + most;
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw problem(name, text, "'" + text + "' is no whole number", allowed);
        }
        throw problem(name, text, text + " is out of range", allowed);
    }

    boolean flag(String name) {
        return flag(name, false);
    }

    /** True or false, or {@code absent}. */
    public boolean flag(String name, boolean absent) {
        String text = one(name);
        if (text == null) {
            return absent;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw problem(name, text, "'" + text + "' is neither true nor false", "true or false");
        };
    }

    /** The one of {@code allowed} that is called {@code text}. */
    public static <T> T choice(String parameter, String text, T[] allowed, Function<T, String> name) {
        return Stream.of(allowed)
                .filter(value -> name.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> problem(
                        parameter,
                        text,
                        "'" + text + "' is not known",
                        Stream.of(allowed).map(name).collect(Collectors.joining(", "))));
    }

    /** What identifies the call, whatever the order its parameters were given in, without those of {@code except}. */
    String identity(Set<String> except) {
        Map<String, List<String>> rest = new TreeMap<>(values);
        rest.keySet().removeAll(except);
        rest.replaceAll((name, given) -> List.copyOf(given));
        return rest.toString();
    }

    /** A value of this parameter is not allowed, for this reason; what is. */
    public static ProblemException problem(String name, String value, String detail, String allowed) {
        return new ProblemException(
                Problem.of("invalid-parameter", BAD_REQUEST, "A parameter has a value that is not allowed", detail)
                        .at(name, value, allowed));
    }
}
