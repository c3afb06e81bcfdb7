package silkwire.enrich.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import silkwire.enrich.hash.HashIndex;
import silkwire.enrich.text.Document;

/** Counts in how many texts each feature stands; one that stands in too few is not worth knowing. */
final class FeatureCensus {
    private static final int LEAST_TEXTS = 2;
    private static final int EXPECTED = 1 << 19;

    private final HashIndex hashes = new HashIndex(EXPECTED);
    private int[] texts = new int[EXPECTED];
    private int[] last = new int[EXPECTED];
    private int size;

    /** Counts the features of one more text. */
    void add(Document document) {
        size++;
        for (int token = 0; token < document.tokenCount(); token++) {
            if (!document.isSkipped(token)) {
                TokenFeatures.of(document, token, this::count);
            }
        }
    }

    private void count(int hash) {
        int number = hashes.add(hash);
        if (number == texts.length) {
            texts = Arrays.copyOf(texts, number * 2);
            last = Arrays.copyOf(last, number * 2);
        }
        if (last[number] != size) {
            last[number] = size;
            texts[number]++;
        }
    }

    /** The features worth knowing, the commonest first, so that those read most lie together in memory. */
    KnownFeatures known() {
        int[] kept = IntStream.range(0, hashes.size())
                .filter(number -> texts[number] >= LEAST_TEXTS)
                .boxed()
                .sorted(Comparator.comparingInt((Integer number) -> -texts[number])
                        .thenComparingInt(hashes::hash))
                .mapToInt(hashes::hash)
                .toArray();
        float[] rarity = new float[kept.length];
        for (int row = 0; row < kept.length; row++) {
            float exact = (float) Math.log((double) size / texts[hashes.find(kept[row])]);
            rarity[row] = Float.float16ToFloat(Float.floatToFloat16(exact));
        }
        return KnownFeatures.of(kept, rarity);
    }
}
