package silkwire.bench.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import silkwire.bench.evaluation.SetReport.BrokenLine;
import silkwire.common.parallel.InOrder;
import silkwire.enrich.tagging.TaggingPipeline;
import silkwire.enrich.tagging.Tags;
import tools.jackson.core.JacksonException;

/** Judges the taggers on labelled sets. */
public final class Evaluation {
    private static final double NANOS = 1e9;
    private static final int ROWS_PER_WORD = 5000;

    private final TaggingPipeline pipeline;
    private final LongSupplier nanoTime;
    private final int threads;
    private final int mostErrors;
    private final Consumer<String> progress;

    /**
     * With these taggers.
     *
     * @param mostErrors examples of errors for each task of a set
     * @param progress told in words how far it is
     */
    public Evaluation(
            TaggingPipeline pipeline, LongSupplier nanoTime, int threads, int mostErrors, Consumer<String> progress) {
        this.pipeline = pipeline;
        this.nanoTime = nanoTime;
        this.threads = threads;
        this.mostErrors = mostErrors;
        this.progress = progress;
    }

    /** What these sets say, in their order. */
    public EvaluationReport of(List<SetFiles> sets) throws IOException {
        List<SetReport> reports = new ArrayList<>();
        for (SetFiles set : sets) {
            reports.add(of(set));
        }
        return new EvaluationReport(pipeline.versions(), reports);
    }

    private SetReport of(SetFiles set) throws IOException {
        long begun = nanoTime.getAsLong();
        Optional<LabelledRow> first = firstRow(set.files().getFirst());
        Optional<Judge> judge = first.flatMap(row -> Shape.judgeOf(set.name(), row.labels()));
        if (judge.isEmpty()) {
            String problem = first.map(row -> "nothing known to judge in the fields "
                            + String.join(", ", row.labels().propertyNames()))
                    .orElse("no line is a JSON object with id and text");
            progress.accept(set.name() + ": " + problem);
            return new SetReport(set.name(), 0, 0, List.of(), List.of(), problem);
        }
        Run run = new Run(set.name(), judge.get());
        for (Path file : set.files()) {
            try (BufferedReader lines = reader(file)) {
                InOrder.map(new NumberedLines(SetFiles.nameOf(file), lines), run::tag, run::note, threads);
            }
        }
        judge.get().end(run.scores);
        double seconds = (nanoTime.getAsLong() - begun) / NANOS;
        progress.accept(String.format(Locale.ROOT, "%s: %,d rows in %.1f s", set.name(), run.rows, seconds));
        return new SetReport(set.name(), run.rows, seconds, run.scores.report(), List.copyOf(run.broken), null);
    }

    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }

    private static Optional<LabelledRow> firstRow(Path file) throws IOException {
        try (BufferedReader lines = reader(file)) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(Evaluation::rowOf)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    private static Optional<LabelledRow> rowOf(String line) {
        try {
            return Optional.of(LabelledRow.of(line));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private record Line(String file, long number, String text) {}

    private static final class NumberedLines implements Iterator<Line> {
        private final String file;
        private final BufferedReader lines;
        private long number;
        private @Nullable String next;

        NumberedLines(String file, BufferedReader lines) {
            this.file = file;
            this.lines = lines;
        }

        @Override
        public boolean hasNext() {
            try {
                while (next == null || next.isBlank()) {
                    next = lines.readLine();
                    number++;
                    if (next == null) {
                        return false;
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        }

        @Override
        public Line next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Line line = new Line(file, number, next);
            next = null;
            return line;
        }
    }

    /** A line that was tagged, or could not be read. */
    private sealed interface Outcome {
        record Tagged(Case labels, List<Tags> tags) implements Outcome {}

        record Unreadable(BrokenLine line) implements Outcome {}
    }

    /** One set while it is judged. */
    private final class Run {
        private final String set;
        private final Judge judge;
        private final Scores scores = new Scores(mostErrors);
        private final List<BrokenLine> broken = new ArrayList<>();
        private int rows;

        Run(String set, Judge judge) {
            this.set = set;
            this.judge = judge;
        }

        Outcome tag(Line line) {
            Case labels;
            try {
                labels = judge.read(LabelledRow.of(line.text()));
            } catch (JacksonException e) {
                return new Outcome.Unreadable(new BrokenLine(line.file(), line.number(), e.getOriginalMessage()));
            } catch (IllegalArgumentException e) {
                return new Outcome.Unreadable(
                        new BrokenLine(line.file(), line.number(), String.valueOf(e.getMessage())));
            }
            return new Outcome.Tagged(
                    labels, labels.items().stream().map(pipeline::tag).toList());
        }

        void note(Outcome outcome) {
            switch (outcome) {
                case Outcome.Tagged tagged -> {
                    tagged.labels().compare(tagged.tags(), scores);
                    if (++rows % ROWS_PER_WORD == 0) {
                        progress.accept(String.format(Locale.ROOT, "%s: %,d rows so far", set, rows));
                    }
                }
                case Outcome.Unreadable unreadable -> {
                    broken.add(unreadable.line());
                    progress.accept(unreadable.line().file() + ", line "
                            + unreadable.line().line() + ": "
                            + unreadable.line().problem());
                }
            }
        }
    }
}
