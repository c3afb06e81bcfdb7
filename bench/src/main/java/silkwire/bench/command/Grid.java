package silkwire.bench.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of texts; all rows have as many cells as the header. */
record Grid(List<String> header, List<List<String>> rows) {

    /** In columns, the first to the left and the others to the right. */
    String aligned() {
        int[] widths = IntStream.range(0, header.size())
                .map(column -> Math.max(
                        header.get(column).length(),
                        rows.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0)))
                .toArray();
        StringBuilder text = new StringBuilder();
        append(text, header, widths);
        rows.forEach(row -> append(text, row, widths));
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String blanks = " ".repeat(widths[column] - row.get(column).length());
            line.append(column == 0 ? "  " + row.get(column) + blanks : "  " + blanks + row.get(column));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** As a table of Markdown. */
    String markdown() {
        return line(header)
                + line(header.stream().map(cell -> "---").toList())
                + rows.stream().map(Grid::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
