package silkwire.enrich.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import silkwire.enrich.hash.HashIndex;

/**
 * Log-probabilities of character sequences of one script: a sorted table of sequence hashes, and per sequence one byte
 * for each language (sixteenths of a nat below zero). Naive Bayes over sequences of one to four characters; the last
 * language stands for all that the model does not name. Made by {@link LanguageTraining}.
 */
final class NgramModel {
    /** The scripts that several languages share. */
    static final List<Script> SCRIPTS =
            List.of(Script.LATIN, Script.CYRILLIC, Script.ARABIC, Script.HEBREW, Script.DEVANAGARI);

    static final int LONGEST = 4;
    static final double UNIT = 16.0;

    private final String[] languages;
    private final HashIndex sequences;
    private final byte[] costs;

    NgramModel(String[] languages, int[] hashes, byte[] costs) {
        this.languages = languages;
        this.sequences = HashIndex.of(hashes);
        this.costs = costs;
    }

    /** The name of a script's model. */
    static String nameOf(Script script) {
        return script.code().toLowerCase(Locale.ROOT) + ".ngrams";
    }

    /** Reads the model of a script from the resource beside this class. */
    static NgramModel load(Script script) {
        String name = nameOf(script);
        try (InputStream stream = NgramModel.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The language model " + name + " is missing");
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The language model " + name + " cannot be read", e);
        }
    }

    /** Reads the model of a script from its file in {@code folder}. */
    static NgramModel load(Path folder, Script script) {
        Path file = folder.resolve(nameOf(script));
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The language model " + file + " cannot be read", e);
        }
    }

    private static NgramModel read(InputStream stream) throws IOException {
        DataInputStream input = new DataInputStream(new BufferedInputStream(stream));
        String[] languages = input.readUTF().split(",");
        int size = input.readInt();
        int[] hashes = new int[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = input.readInt();
        }
        return new NgramModel(languages, hashes, input.readNBytes(size * languages.length));
    }

    /** The language of this number; {@code und} where it shall be refused. */
    String language(int index) {
        return languages[index].startsWith(DetectedLanguages.UNDETERMINED)
                ? DetectedLanguages.UNDETERMINED
                : languages[index];
    }

    /** The mean cost of a known sequence in each language, in nats; empty where no sequence is known. */
    double[] costs(String text) {
        long[] sums = new long[languages.length];
        int known = 0;
        for (int i = 0; i < text.length(); i++) {
            int hash = 0;
            for (int n = 1; n <= LONGEST && i + n <= text.length(); n++) {
                hash = extend(hash, text.charAt(i + n - 1));
                int index = n == 1 && text.charAt(i) == ' ' ? HashIndex.ABSENT : sequences.find(finish(hash, n));
                if (index != HashIndex.ABSENT) {
                    known++;
                    for (int l = 0; l < sums.length; l++) {
                        sums[l] += costs[index * sums.length + l] & 0xFF;
                    }
                }
            }
        }
        double divisor = UNIT * known;
        return known == 0
                ? new double[0]
                : Arrays.stream(sums).mapToDouble(sum -> sum / divisor).toArray();
    }

    static int extend(int hash, char c) {
        return hash * 0x01000193 + c + 1;
    }

    static int finish(int hash, int length) {
        int mixed = (hash ^ (length * 0x9E3779B9)) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 15);
    }
}
