package silkwire.enrich.language;

import java.util.List;

/** What a {@link LanguageModel} tells apart: the languages it answers, then those it knows only to refuse them. */
final class LanguageClasses {
    private final List<String> names;
    private final int answered;
    private final float[] biases;
    private final float[] least;

    /**
     * Classes of which nothing is known but the names.
     *
     * @param names BCP 47 codes of the answered languages, then the names of the others
     */
    LanguageClasses(List<String> names, int answered) {
        this.names = List.copyOf(names);
        this.answered = answered;
        this.biases = new float[names.size()];
        this.least = new float[answered];
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    int answered() {
        return answered;
    }

    /** What the class scores before anything was read, in nats. */
    float bias(int c) {
        return biases[c];
    }

    void setBias(int c, float bias) {
        biases[c] = bias;
    }

    /** The evidence below which a text is too unlike what was learned to be this answered language. */
    float least(int c) {
        return least[c];
    }

    void setLeast(int c, float evidence) {
        least[c] = evidence;
    }
}
