/**
 * The proof that alerts miss nothing and repeat nothing. What was pushed in a window of time is read back, from the index that
 * people search, once everything in it has gone through both the index and the matching; every rule is run on it as a plain
 * query, as it stood when each article was received; and what should have been told is compared with what was told, thread by
 * thread, as it stands in the topics of threads and notifications. Nothing of this uses the matcher, its choice of candidates or
 * the stores of the topology. A thread that is missing is told late; what is found is written to a log, which is also how far
 * reconciliation has come. {@link silkwire.alert.reconcile.Reconciler} does one window after the other; one instance does it at
 * a time.
 */
@NullMarked
package silkwire.alert.reconcile;

import org.jspecify.annotations.NullMarked;
