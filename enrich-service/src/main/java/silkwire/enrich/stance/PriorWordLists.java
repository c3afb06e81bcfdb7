package silkwire.enrich.stance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import silkwire.enrich.hash.HashIndex;
import silkwire.enrich.text.Document;

/** Reads the public lists of evaluating English words: VADER (Hutto, Gilbert 2014) and the opinion lexicon of Hu and Liu (2004). */
final class PriorWordLists {
    private static final double STRONG = 1.5;
    private static final int RATED_STRONG_POSITIVE = 1;
    private static final int RATED_POSITIVE = 2;
    private static final int RATED_NEGATIVE = 4;
    private static final int RATED_STRONG_NEGATIVE = 8;
    private static final int LISTED_POSITIVE = 16;
    private static final int LISTED_NEGATIVE = 32;

    private final Map<Integer, Integer> classes = new TreeMap<>();

    private PriorWordLists() {}

    /** Both lists from the folders {@code vader} and {@code bingliu} of {@code folder}. */
    static PriorWords read(Path folder) throws IOException {
        PriorWordLists lists = new PriorWordLists();
        for (String line : Files.readAllLines(folder.resolve("vader").resolve("vader_lexicon.txt"))) {
            String[] columns = line.split("\t");
            lists.add(columns[0], rated(Double.parseDouble(columns[1])));
        }
        Path listed = folder.resolve("bingliu");
        lists.add(listed.resolve("positive-words.txt"), LISTED_POSITIVE);
        lists.add(listed.resolve("negative-words.txt"), LISTED_NEGATIVE);
        int[] words =
                lists.classes.keySet().stream().mapToInt(Integer::intValue).toArray();
        byte[] bits = new byte[words.length];
        for (int word = 0; word < words.length; word++) {
            bits[word] = lists.classes.getOrDefault(words[word], 0).byteValue();
        }
        return new PriorWords(HashIndex.of(words), bits);
    }

    private static int rated(double rating) {
        if (rating > 0) {
            return rating > STRONG ? RATED_STRONG_POSITIVE : RATED_POSITIVE;
        }
        return rating < -STRONG ? RATED_STRONG_NEGATIVE : RATED_NEGATIVE;
    }

    private void add(Path file, int bit) throws IOException {
        List<String> lines =
                Arrays.asList(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\\R"));
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith(";")) {
                add(line.strip(), bit);
            }
        }
    }

    /** Words of one token only; smileys and phrases are none. */
    private void add(String word, int bit) {
        Document document = Document.of("", word, List.of());
        if (document.tokenCount() == 1) {
            classes.merge(document.wordHash(0), bit, (one, other) -> one | other);
        }
    }
}
