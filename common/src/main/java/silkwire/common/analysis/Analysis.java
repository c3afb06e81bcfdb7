package silkwire.common.analysis;

import java.util.List;

/** The way from a text to its terms: characters are mapped, the text is cut at the word boundaries of UAX 29, the words go through steps. */
public record Analysis(String name, List<CharMapping> mappings, List<TokenStep> steps) {

    /** Copies the lists. */
    public Analysis {
        mappings = List.copyOf(mappings);
        steps = List.copyOf(steps);
    }
}
