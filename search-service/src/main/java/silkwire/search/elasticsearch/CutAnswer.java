package silkwire.search.elasticsearch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import silkwire.search.article.ArticleJson;

/**
 * An answer of Elasticsearch without the sources of its hits, and these as the bytes they are. Nearly all of an answer are
 * articles, of which only has to be known where they end: to look for that takes half the time of a parser, which
 * reads every name and number in them.
 */
final class CutAnswer {
    private static final byte[] SOURCE = "\"_source\":{".getBytes(StandardCharsets.US_ASCII);

    /** In {@code {"hits":{"hits":[{"_source":…}]}}} four are open where a source begins. */
    private static final int DEPTH = 4;

    private final byte[] answer;
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private final List<ArticleJson> sources = new ArrayList<>();

    private CutAnswer(byte[] answer) {
        this.answer = answer;
    }

    /** The answer in these bytes, as a server writes it that was not asked to write prettily. */
    static CutAnswer of(byte[] answer) {
        CutAnswer cut = new CutAnswer(answer);
        cut.cut();
        return cut;
    }

    /** The answer with a number in the place of each source. */
    byte[] rest() {
        return rest.toByteArray();
    }

    /** The source whose place is taken by this number. */
    ArticleJson source(int number) {
        return sources.get(number);
    }

    private void cut() {
        int copied = 0;
        int depth = 0;
        int at = 0;
        while (at < answer.length) {
            byte letter = answer[at];
            if (letter == '"' && depth == DEPTH && beginsSource(at)) {
                int start = at + SOURCE.length - 1;
                at = endOfObject(answer, start);
                rest.write(answer, copied, start - copied);
                rest.writeBytes(Integer.toString(sources.size()).getBytes(StandardCharsets.US_ASCII));
                sources.add(new ArticleJson(answer, start, at - start));
                copied = at;
            } else if (letter == '"') {
                at = endOfString(answer, at);
            } else {
                depth += change(letter);
                at++;
            }
        }
        rest.write(answer, copied, answer.length - copied);
    }

    private boolean beginsSource(int at) {
        int end = at + SOURCE.length;
        return end <= answer.length && Arrays.equals(answer, at, end, SOURCE, 0, SOURCE.length);
    }

    /** Behind the bracket that closes the one at {@code start}. */
    private static int endOfObject(byte[] answer, int start) {
        int depth = 0;
        int at = start;
        do {
            byte letter = answer[at];
            if (letter == '"') {
                at = endOfString(answer, at);
            } else {
                depth += change(letter);
                at++;
            }
        } while (depth > 0 && at < answer.length);
        return at;
    }

    /** Behind the quotation mark that closes the one at {@code start}. No byte of a letter beyond ASCII looks like one. */
    private static int endOfString(byte[] answer, int start) {
        int at = start + 1;
        while (at < answer.length) {
            byte letter = answer[at++];
            if (letter == '"') {
                return at;
            }
            if (letter == '\\') {
                at++;
            }
        }
        return answer.length;
    }

    private static int change(byte letter) {
        return switch (letter) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }
}
