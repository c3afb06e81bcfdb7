/**
 * A text classifier as a tagger: the sentences of an article packed into windows that fit the model, every window
 * classified, the probabilities pooled by length. No sentence is left out, one longer than a window takes several.
 */
@NullMarked
package silkwire.onnx.classifier;

import org.jspecify.annotations.NullMarked;
