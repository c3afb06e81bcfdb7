package silkwire.common.charset;

import java.nio.charset.Charset;
import java.util.List;

/** Bytes as text: the character set they were read in and, in words, where that is not what was declared. */
public record DecodedText(String text, Charset charset, List<String> warnings) {
    /** Copies the warnings. */
    public DecodedText {
        warnings = List.copyOf(warnings);
    }
}
