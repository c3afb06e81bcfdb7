/** Answers as tags: the taggers that ask inline and fall back on the embedded ones, and the refiner that asks later. */
@NullMarked
package silkwire.chat.tagger;

import org.jspecify.annotations.NullMarked;
