/**
 * Dates as people and programs write them: RFC 822 in its wrong forms, ISO 8601 in its many, month names of the twelve
 * languages, digits of any script, Hijri and Solar Hijri where the date says so.
 *
 * <p>A date that can mean two days is not guessed: it is none.
 */
@NullMarked
package silkwire.common.date;

import org.jspecify.annotations.NullMarked;
