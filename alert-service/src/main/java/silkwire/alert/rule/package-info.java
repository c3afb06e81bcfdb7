/**
 * What people ask to be told: a rule is a query and how its matches are told. Rules are kept in one log of one partition, in
 * which a record names the revision it replaces and counts only where that revision stands when readers reach it ({@link
 * RuleBook}); so every instance that read the log this far has the same rules, and of two writers one is told that the
 * other was first. A record, once written, is never changed: every revision of a rule can be read for ever.
 */
@NullMarked
package silkwire.alert.rule;

import org.jspecify.annotations.NullMarked;
