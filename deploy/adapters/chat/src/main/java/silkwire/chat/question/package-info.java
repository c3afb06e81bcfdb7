/** What the model is asked about an article, in which form it answers, and what of the answer the article bears out. */
@NullMarked
package silkwire.chat.question;

import org.jspecify.annotations.NullMarked;
