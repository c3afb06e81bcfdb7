package silkwire.onnx.runtime;

import ai.djl.huggingface.tokenizers.Encoding;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What a tokenizer puts before one or two texts, between them and behind them, and the type each text's tokens have. Read
 * from an example whose texts have so many tokens, so that other texts can be put together from tokens that are known.
 */
record Frame(Encoded before, Encoded between, Encoded after, long firstType, long secondType) {

    static Frame around(Encoding example, int first, int second) {
        long[] special = example.getSpecialTokenMask();
        int firstBegin = next(special, 0, 0);
        int firstEnd = firstBegin + first;
        int secondBegin = second == 0 ? firstEnd : next(special, firstEnd, 0);
        int secondEnd = secondBegin + second;
        if (first == 0 || secondEnd > special.length || next(special, secondEnd, 0) < special.length) {
            throw new IllegalArgumentException("it puts texts together in another way than one behind the other");
        }
        return new Frame(
                part(example, 0, firstBegin),
                part(example, firstEnd, secondBegin),
                part(example, secondEnd, special.length),
                example.getTypeIds()[firstBegin],
                second == 0 ? 0 : example.getTypeIds()[secondBegin]);
    }

    /** The first place from {@code from} on where the mask has the value, or its end. */
    private static int next(long[] mask, int from, long value) {
        int place = from;
        while (place < mask.length && mask[place] != value) {
            place++;
        }
        return place;
    }

    private static Encoded part(Encoding example, int from, int to) {
        return new Encoded(
                Arrays.copyOfRange(example.getIds(), from, to), Arrays.copyOfRange(example.getTypeIds(), from, to));
    }

    int size() {
        return before.length() + between.length() + after.length();
    }

    Encoded with(long[] first, long[] second) {
        return new Encoded(
                joined(before.ids(), first, between.ids(), second, after.ids()),
                joined(
                        before.types(),
                        filled(first.length, firstType),
                        between.types(),
                        filled(second.length, secondType),
                        after.types()));
    }

    private static long[] filled(int size, long value) {
        long[] filled = new long[size];
        Arrays.fill(filled, value);
        return filled;
    }

    private static long[] joined(long[]... parts) {
        return Arrays.stream(parts).flatMapToLong(LongStream::of).toArray();
    }
}
