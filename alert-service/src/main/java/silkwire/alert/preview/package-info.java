/**
 * What a rule would have told over the last days. What is counted comes from the index; what would have been told is not guessed:
 * the articles that match are put through the very code that follows stories ({@link silkwire.alert.thread.ThreadPolicy}) and paces
 * what is sent ({@link silkwire.alert.pace.Pacing}), on a clock that runs through the days. Where they are too many, every n-th
 * story is taken, and each counts n times.
 */
@NullMarked
package silkwire.alert.preview;

import org.jspecify.annotations.NullMarked;
