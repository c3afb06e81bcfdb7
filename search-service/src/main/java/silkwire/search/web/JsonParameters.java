package silkwire.search.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import tools.jackson.databind.JsonNode;

/** Parameters of a call as a JSON object: the names of the query string, each with a value or an array of values. */
final class JsonParameters {
    private static final int BAD_REQUEST = 400;

    private JsonParameters() {}

    static Map<String, List<String>> of(Map<String, JsonNode> body) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : body.entrySet()) {
            List<String> values = new ArrayList<>();
            if (property.getValue().isArray()) {
                property.getValue().forEach(value -> values.add(text(property.getKey(), value)));
            } else if (!property.getValue().isNull()) {
                values.add(text(property.getKey(), property.getValue()));
            }
            parameters.put(property.getKey(), values);
        }
        return parameters;
    }

    private static String text(String name, JsonNode value) {
        if (value.isString() || value.isNumber() || value.isBoolean()) {
            return value.asString();
        }
        throw new ProblemException(Problem.of(
                        "invalid-parameter",
                        BAD_REQUEST,
                        "A parameter has a value that is not allowed",
                        "'" + name + "' has a value of a kind that no parameter takes")
                .at("/" + name, value.toString(), "a string, number or boolean, or an array of them"));
    }
}
