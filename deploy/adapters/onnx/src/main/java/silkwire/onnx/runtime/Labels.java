package silkwire.onnx.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import silkwire.common.json.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The label map: {@code labels.json}, an array of codes, or an object from the number of an output to its code. */
final class Labels {
    private Labels() {}

    static List<String> read(Path file) {
        JsonNode json;
        try {
            json = EventJson.mapper().readTree(Files.readAllBytes(file));
        } catch (IOException | JacksonException e) {
            throw new ModelException(file + " cannot be read as JSON: " + e.getMessage(), e);
        }
        List<String> labels = new ArrayList<>();
        for (int number = 0; number < json.size(); number++) {
            JsonNode label = json.isArray() ? json.get(number) : json.get(Integer.toString(number));
            if (label == null || !label.isString()) {
                throw new ModelException(file + " lacks the code of output " + number + " as a string", null);
            }
            labels.add(label.stringValue());
        }
        if (labels.isEmpty()) {
            throw new ModelException(file + " names no label; allowed: [\"code\", …] or {\"0\": \"code\", …}", null);
        }
        if (new HashSet<>(labels).size() < labels.size()) {
            throw new ModelException(file + " names a code twice", null);
        }
        return List.copyOf(labels);
    }
}
