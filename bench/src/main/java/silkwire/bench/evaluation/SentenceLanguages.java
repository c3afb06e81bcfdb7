package silkwire.bench.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import silkwire.common.event.ReceivedItem;
import silkwire.enrich.language.DetectedLanguages;
import silkwire.enrich.tagging.Tags;

/**
 * The languages of sentences: whole, and their first forty and twenty characters. Those in languages that the product
 * does not claim to know should be left undetermined.
 */
final class SentenceLanguages implements Judge {
    private static final int[] LENGTHS = {Integer.MAX_VALUE, 40, 20};
    private static final List<String> NAMES = List.of("whole", "characters40", "characters20");
    private static final List<String> ACCEPTED = List.of("falseAccepts", "falseAccepts40", "falseAccepts20");

    private final ExpectedLanguage expectedLanguage;
    private final Map<String, Integer> rows = new HashMap<>();

    SentenceLanguages(ExpectedLanguage expectedLanguage) {
        this.expectedLanguage = expectedLanguage;
    }

    @Override
    public Case read(LabelledRow row) {
        return new Sentence(row, row.label("flores"));
    }

    private static String start(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters));
    }

    private final class Sentence implements Case {
        private final LabelledRow row;
        private final String flores;

        Sentence(LabelledRow row, String flores) {
            this.row = row;
            this.flores = flores;
        }

        @Override
        public List<ReceivedItem> items() {
            return IntStream.of(LENGTHS)
                    .mapToObj(length -> row.item(start(row.text(), length)))
                    .toList();
        }

        @Override
        public void compare(List<Tags> tags, Scores scores) {
            int number = rows.merge(flores, 1, Integer::sum) - 1;
            expectedLanguage.of(flores, number).ifPresent(expected -> compare(expected, tags, scores.of("language")));
        }

        private void compare(String expected, List<Tags> tags, TaskScores task) {
            boolean known = !expected.equals(DetectedLanguages.UNDETERMINED);
            for (int cut = 0; cut < LENGTHS.length; cut++) {
                String found = new Answers(tags.get(cut)).language();
                if (known) {
                    task.share(NAMES.get(cut), expected, found.equals(expected));
                } else {
                    task.share(ACCEPTED.get(cut), TaskScores.ALL, !found.equals(expected));
                }
                if (cut == 0) {
                    task.pair(TaskScores.ALL, known ? expected : flores, found);
                }
                if (!found.equals(expected)) {
                    task.error(row, known ? expected : expected + " (" + flores + ")", found + ", " + NAMES.get(cut));
                }
            }
        }
    }
}
