/**
 * A text classifier as a tagger: the sentences of an article packed into windows that fit the model, every window
 * classified, the probabilities pooled by length. No sentence is left out, one longer than a window takes several. A
 * classifier of pairs is given every sentence that names a target, with the target.
 */
@NullMarked
package silkwire.onnx.classifier;

import org.jspecify.annotations.NullMarked;
