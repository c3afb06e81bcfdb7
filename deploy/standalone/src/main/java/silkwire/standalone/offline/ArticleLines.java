package silkwire.standalone.offline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.ByteRange;
import silkwire.common.item.ItemReader;
import silkwire.common.item.LineReader;

/** The lines of a stream that hold something; of one too long for an article only its size is kept. */
public final class ArticleLines implements Iterator<ArticleLines.ArticleLine> {
    private static final int MARK = 3;

    private final LineReader lines;
    private long number;
    private @Nullable ArticleLine next;

    /** The lines of {@code stream}, which whoever opened it closes. */
    public ArticleLines(InputStream stream) {
        this.lines = new LineReader(stream, ItemReader.LARGEST_ARTICLE, bytes -> {});
    }

    /**
     * A line.
     *
     * @param number in the stream, from 1
     * @param bytes of UTF-8, or none where there are too many
     * @param size how many bytes it has
     */
    public record ArticleLine(long number, @Nullable ByteRange bytes, long size) {}

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public ArticleLine next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("The stream has ended");
        }
        ArticleLine line = next;
        next = null;
        return line;
    }

    private @Nullable ArticleLine read() {
        try {
            while (true) {
                number++;
                switch (lines.next()) {
                    case LineReader.End end -> {
                        return null;
                    }
                    case LineReader.TooLong tooLong -> {
                        return new ArticleLine(number, null, tooLong.size());
                    }
                    case LineReader.Whole whole -> {
                        ByteRange bytes = withoutMark(whole.bytes());
                        if (!bytes.isBlank()) {
                            return new ArticleLine(number, bytes.copy(), bytes.size());
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ByteRange withoutMark(ByteRange bytes) {
        return number == 1 && bytes.startsWithMark() ? bytes.part(MARK, bytes.size()) : bytes;
    }
}
