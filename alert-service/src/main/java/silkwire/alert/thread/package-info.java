/**
 * What becomes of a story for each rule that is told of it. A thread is one conversation: a rule and a story, or a rule and an
 * article where the rule wants every article. {@link silkwire.alert.thread.ThreadPolicy} knows the members of each story and
 * decides what is news to which thread: its beginning, once the rule's conditions on the story hold; what the rule wants to be
 * told again; the correction or withdrawal of an article that was told. It is pure; what it must remember goes through {@link
 * silkwire.alert.thread.ThreadStore}.
 */
@NullMarked
package silkwire.alert.thread;

import org.jspecify.annotations.NullMarked;
