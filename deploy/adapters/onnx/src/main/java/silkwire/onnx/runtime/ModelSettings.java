package silkwire.onnx.runtime;

/**
 * How a model is run.
 *
 * @param maxTokens most tokens the model takes, those around a text included
 * @param batch most texts at a time
 * @param threads most threads of one run
 */
public record ModelSettings(Activation activation, int maxTokens, int batch, int threads) {}
