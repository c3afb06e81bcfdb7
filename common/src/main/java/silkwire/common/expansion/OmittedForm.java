package silkwire.common.expansion;

/** A form that is left out because it is an ordinary word, a person's name or a better known place more often. */
public record OmittedForm(String language, String text, String reason) {}
