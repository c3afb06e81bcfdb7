package silkwire.alert.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object; whatever is wrong with one is a problem (400) that points at it. */
public final class RuleFields {
    private static final int LONGEST_TEXT = 1024;

    private final JsonNode object;
    private final String pointer;

    private RuleFields(JsonNode object, String pointer) {
        this.object = object;
        this.pointer = pointer;
    }

    /** The fields of {@code node}, which must be an object with no other fields than {@code known}. */
    public static RuleFields of(JsonNode node, String pointer, Set<String> known) {
        if (!node.isObject()) {
            throw problem(pointer, node, "an object with " + String.join(", ", sorted(known)));
        }
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw problem(
                        pointer + "/" + name, node.get(name), "one of the fields " + String.join(", ", sorted(known)));
            }
        }
        return new RuleFields(node, pointer);
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    /** Whether the field is there and not null. */
    public boolean has(String name) {
        JsonNode value = object.get(name);
        return value != null && !value.isNull();
    }

    /** The object in this field, if there is one. */
    @Nullable RuleFields object(String name, Set<String> known) {
        return has(name) ? of(object.get(name), at(name), known) : null;
    }

    String text(String name, String allowed) {
        return value(
                name,
                null,
                text -> Optional.of(text).filter(given -> !given.isBlank() && given.length() <= LONGEST_TEXT),
                allowed);
    }

    /** Text without a bound of its own; another reader bounds it. */
    String longText(String name, String allowed) {
        return value(name, null, Optional::of, allowed);
    }

    /** True or false. */
    public boolean flag(String name, boolean otherwise) {
        return read(
                name,
                otherwise,
                node -> Optional.of(node).filter(JsonNode::isBoolean).map(JsonNode::booleanValue),
                "true or false");
    }

    /** A whole number within bounds. */
    public int count(String name, int otherwise, int least, int most) {
        return read(
                name,
                otherwise,
                node -> Optional.of(node)
                        .filter(JsonNode::isInt)
                        .map(JsonNode::intValue)
                        .filter(value -> value >= least && value <= most),
                "a whole number from " + least + " to " + most);
    }

    /** The text in the field, read by {@code reader}; {@code otherwise} where the field is absent. */
    public <T> T value(String name, @Nullable T otherwise, Function<String, Optional<T>> reader, String allowed) {
        return read(
                name,
                otherwise,
                node -> Optional.of(node)
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .flatMap(reader),
                allowed);
    }

    /** The texts of the list in the field, each read by {@code reader}. */
    <T> List<T> values(String name, List<T> otherwise, Function<String, Optional<T>> reader, String allowed) {
        return elements(
                name,
                otherwise,
                allowed,
                (node, at) -> Optional.of(node)
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .flatMap(reader)
                        .orElseThrow(() -> problem(at, node, allowed)));
    }

    /** The elements of the list in the field, each read with its own pointer. */
    <T> List<T> elements(String name, List<T> otherwise, String allowed, BiFunction<JsonNode, String, T> reader) {
        if (!has(name)) {
            return otherwise;
        }
        JsonNode list = object.get(name);
        if (!list.isArray()) {
            throw problem(at(name), list, "a list of " + allowed);
        }
        List<T> values = new ArrayList<>(list.size());
        for (int index = 0; index < list.size(); index++) {
            values.add(reader.apply(list.get(index), at(name) + "/" + index));
        }
        return values;
    }

    private <T> T read(String name, @Nullable T otherwise, Function<JsonNode, Optional<T>> reader, String allowed) {
        if (has(name)) {
            JsonNode node = object.get(name);
            return reader.apply(node).orElseThrow(() -> problem(at(name), node, allowed));
        }
        if (otherwise == null) {
            throw problem(at(name), null, allowed);
        }
        return otherwise;
    }

    /** The problem that this field has another value than is allowed. */
    public ProblemException refuse(String name, String allowed) {
        return problem(at(name), object.get(name), allowed);
    }

    private String at(String name) {
        return pointer + "/" + name;
    }

    static ProblemException problem(String pointer, @Nullable JsonNode value, String allowed) {
        String detail =
                value == null ? pointer + " is missing; it must be " + allowed : pointer + " must be " + allowed;
        String found = value == null ? null : value.isString() ? value.stringValue() : value.toString();
        return new ProblemException(
                Problem.of("invalid-rule", 400, "The rule is not valid", detail).at(pointer, found, allowed));
    }
}
