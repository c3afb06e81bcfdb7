package silkwire.enrich.topic;

import java.util.ArrayList;
import java.util.List;
import silkwire.enrich.text.WordList;

/** The topics that are told apart: code, label, and the way up to the top level, by number. */
final class TopicScheme {
    private final List<String> codes = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<int[]> ancestors = new ArrayList<>();

    TopicScheme() {
        List<String[]> lines = WordList.read(TopicScheme.class, "topics.tsv");
        for (String[] line : lines) {
            codes.add(line[0]);
            labels.add(line[1]);
        }
        for (String[] line : lines) {
            String[] above = line.length > 2 ? line[2].split(",") : new String[0];
            int[] up = new int[above.length];
            for (int i = 0; i < up.length; i++) {
                up[i] = number(above[i]);
            }
            ancestors.add(up);
        }
    }

    int size() {
        return codes.size();
    }

    int number(String code) {
        int number = codes.indexOf(code);
        if (number < 0) {
            throw new IllegalStateException("The word list names a topic that the scheme lacks: " + code);
        }
        return number;
    }

    String code(int topic) {
        return "medtop:" + codes.get(topic);
    }

    String label(int topic) {
        return labels.get(topic);
    }

    boolean isTop(int topic) {
        return ancestors.get(topic).length == 0;
    }

    /** The topics above, the nearest first. */
    int[] ancestors(int topic) {
        return ancestors.get(topic);
    }
}
