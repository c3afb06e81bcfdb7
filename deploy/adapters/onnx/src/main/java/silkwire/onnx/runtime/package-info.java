/** ONNX Runtime and the tokenizers of Hugging Face: a directory of files made into a classifier, or an error that says why not. */
@NullMarked
package silkwire.onnx.runtime;

import org.jspecify.annotations.NullMarked;
