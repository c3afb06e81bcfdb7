/** Which news agency a text is credited to: a copy of its report is no independent one. */
@NullMarked
package silkwire.enrich.credit;

import org.jspecify.annotations.NullMarked;
