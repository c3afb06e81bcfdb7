package silkwire.common.plaintext;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trail above a page, from its home to itself: {@code Home » World » Title}. */
record Trail(List<String> steps) {
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|‹[^›]*›");
    private static final Pattern DOUBLE = Pattern.compile("\\s*»\\s*");
    private static final Pattern SINGLE = Pattern.compile("\\s*›\\s*");
    private static final Pattern ANGLE = Pattern.compile("\\s+>+\\s+");
    private static final int LONGEST_FIRST_STEP = 60;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAME_WORDS = 5;

    Trail {
        steps = List.copyOf(steps);
    }

    /** The trail in this line, or null when it is none; the quotation marks « » do not make one. */
    static @Nullable Trail of(PastedLine line) {
        for (Pattern separator : List.of(DOUBLE, SINGLE, ANGLE)) {
            Trail trail = split(line.text(), separator);
            if (trail != null) {
                return trail;
            }
        }
        return null;
    }

    private static @Nullable Trail split(String line, Pattern separator) {
        boolean separated =
                separator.matcher(QUOTED.matcher(line).replaceAll("")).find();
        if (!separated) {
            return null;
        }
        List<String> steps = Arrays.stream(splitOutsideQuotes(line, separator))
                .map(step -> PastedLine.of(step).text())
                .filter(step -> !step.isEmpty())
                .toList();
        boolean plausible = steps.size() > 1 && steps.getFirst().length() <= LONGEST_FIRST_STEP;
        return plausible ? new Trail(steps) : null;
    }

    /** Quoted stretches are hidden behind letters of the same length while the line is cut. */
    private static String[] splitOutsideQuotes(String line, Pattern separator) {
        String hidden = QUOTED.matcher(line)
                .replaceAll(quoted -> "q".repeat(quoted.group().length()));
        String[] parts = separator.split(hidden);
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            int from = hidden.indexOf(parts[i], at);
            at = from + parts[i].length();
            parts[i] = line.substring(from, at);
        }
        return parts;
    }

    String last() {
        return steps.getLast();
    }

    /** The step before the last, unless that is the home page. */
    @Nullable String sectionBeforeLast() {
        return steps.size() > 2 ? steps.get(steps.size() - 2) : null;
    }

    /** Whether the last step is too long to be the name of a section. */
    boolean endsInTitle() {
        return last().length() > LONGEST_NAME || last().split("\\s+").length > MOST_NAME_WORDS;
    }
}
