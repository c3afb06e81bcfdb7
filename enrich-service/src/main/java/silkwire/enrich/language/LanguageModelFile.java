package silkwire.enrich.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A {@link LanguageModel} as a compressed file: class names, how many are answered, biases, least evidence, hashes of the
 * sequences, and the weights class by class, which compresses best.
 */
final class LanguageModelFile {
    private static final int BUFFER = 1 << 16;

    private LanguageModelFile() {}

    /** The name of a script's model. */
    static String nameOf(Script script) {
        return script.code().toLowerCase(Locale.ROOT) + ".model";
    }

    /** Reads the model of a script from the resource beside this class. */
    static LanguageModel load(Script script) {
        String name = nameOf(script);
        try (InputStream stream = LanguageModelFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The language model " + name + " is missing");
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The language model " + name + " cannot be read", e);
        }
    }

    /** Reads the model of a script from its file in {@code folder}. */
    static LanguageModel load(Path folder, Script script) {
        Path file = folder.resolve(nameOf(script));
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The language model " + file + " cannot be read", e);
        }
    }

    private static LanguageModel read(InputStream stream) throws IOException {
        DataInputStream input =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER));
        String names = input.readUTF();
        LanguageClasses classes =
                new LanguageClasses(names.isEmpty() ? List.of() : List.of(names.split(",")), input.readInt());
        for (int c = 0; c < classes.size(); c++) {
            classes.setBias(c, input.readFloat());
        }
        for (int c = 0; c < classes.answered(); c++) {
            classes.setLeast(c, input.readFloat());
        }
        int[] hashes = new int[input.readInt()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = input.readInt();
        }
        LanguageModel model = new LanguageModel(classes, hashes);
        for (int c = 0; c < classes.size(); c++) {
            byte[] column = input.readNBytes(hashes.length);
            for (int i = 0; i < column.length; i++) {
                model.set(i, c, column[i] & 0xFF);
            }
        }
        return model;
    }

    /** Writes the model of a script into {@code folder}. */
    static void write(LanguageModel model, Path folder, Script script) throws IOException {
        try (DataOutputStream output = new DataOutputStream(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(nameOf(script))), BUFFER))) {
            LanguageClasses classes = model.classes();
            output.writeUTF(String.join(",", classes.names()));
            output.writeInt(classes.answered());
            for (int c = 0; c < classes.size(); c++) {
                output.writeFloat(classes.bias(c));
            }
            for (int c = 0; c < classes.answered(); c++) {
                output.writeFloat(classes.least(c));
            }
            int size = model.sequences().size();
            output.writeInt(size);
            for (int i = 0; i < size; i++) {
                output.writeInt(model.sequences().hash(i));
            }
            byte[] column = new byte[size];
            for (int c = 0; c < classes.size(); c++) {
                for (int i = 0; i < size; i++) {
                    column[i] = (byte) model.weight(i, c);
                }
                output.write(column);
            }
        }
    }
}
