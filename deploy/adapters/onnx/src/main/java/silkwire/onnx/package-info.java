/**
 * An optional jar for the enrich service: topics, languages and stances from classifiers that a user exported to ONNX. {@link
 * silkwire.onnx.classifier} reads a text of any length in windows and pools what the model says, {@link
 * silkwire.onnx.runtime} runs tokenizer and model. Everything is read from one directory at start; nothing is downloaded.
 */
@NullMarked
package silkwire.onnx;

import org.jspecify.annotations.NullMarked;
