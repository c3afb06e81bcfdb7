package silkwire.search.export;

import java.io.OutputStream;
import java.util.Locale;

/** How exported articles are written. */
public enum ExportFormat {
    /** A JSON object a line. */
    NDJSON("application/x-ndjson"),
    /** A table for spreadsheets. */
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As the parameter {@code format} writes it, and the ending of a file's name. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The content type. */
    public String mediaType() {
        return mediaType;
    }

    ExportSink writing(OutputStream out) {
        return switch (this) {
            case NDJSON -> new NdjsonSink(out);
            case CSV -> new CsvSink(out);
        };
    }
}
