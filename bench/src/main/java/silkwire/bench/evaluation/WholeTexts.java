package silkwire.bench.evaluation;

import java.util.List;
import silkwire.common.event.ReceivedItem;
import silkwire.enrich.tagging.Tags;

/** Several judges of the same rows, each tagged once as it is. */
record WholeTexts(List<Judge.Whole> judges) implements Judge {
    static WholeTexts of(Judge.Whole... judges) {
        return new WholeTexts(List.of(judges));
    }

    @Override
    public Case read(LabelledRow row) {
        List<Comparison> comparisons =
                judges.stream().map(judge -> judge.read(row)).toList();
        return new OneText(row, comparisons);
    }

    @Override
    public void end(Scores scores) {
        judges.forEach(judge -> judge.end(scores));
    }

    private record OneText(LabelledRow row, List<Comparison> comparisons) implements Case {
        @Override
        public List<ReceivedItem> items() {
            return List.of(row.item());
        }

        @Override
        public void compare(List<Tags> tags, Scores scores) {
            comparisons.forEach(comparison -> comparison.compare(tags.getFirst(), scores));
        }
    }
}
