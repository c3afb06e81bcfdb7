package silkwire.bench.measurement;

import java.net.URI;

/** The rules of a newsroom's desks in the product. */
public interface Desks {

    /**
     * Makes a rule for what carries a tag, told by webhook; its id, once the receiver has been verified.
     *
     * @param mode {@code story} or {@code article}
     * @throws BenchException when the rule is refused or its receiver is not verified
     */
    String open(String tag, String mode, URI hook);

    /** Ends a rule. */
    void close(String rule);
}
