package silkwire.bench.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A set: its name and its files. Files named {@code kind.LANGUAGE.rest} that differ in the language alone are one set,
 * {@code kind.*.rest}.
 */
public record SetFiles(String name, List<Path> files) {
    private static final Pattern LANGUAGE = Pattern.compile("^([a-z]+)\\.[a-z]{2,3}\\.");
    private static final String SUFFIX = ".ndjson";

    /** The sets that these files make, in the order of their names. */
    public static List<SetFiles> of(List<Path> files) {
        Map<String, List<Path>> byName = new TreeMap<>();
        files.stream()
                .sorted()
                .forEach(file -> byName.computeIfAbsent(
                                LANGUAGE.matcher(nameOf(file)).replaceFirst("$1.*."), name -> new ArrayList<>())
                        .add(file));
        return byName.entrySet().stream()
                .map(set -> new SetFiles(
                        set.getValue().size() == 1 ? nameOf(set.getValue().getFirst()) : set.getKey(), set.getValue()))
                .toList();
    }

    /** The name of a file without its ending. */
    public static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
