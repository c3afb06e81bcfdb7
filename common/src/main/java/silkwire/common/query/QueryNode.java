package silkwire.common.query;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Relation;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.Target;
import silkwire.common.event.TargetType;
import silkwire.common.expansion.Expansion;

/** A query as a tree: what must hold of an article for the query to match it. */
public sealed interface QueryNode {

    /** Matches every article. */
    record Everything() implements QueryNode {}

    /** Matches where all clauses match; two or more. */
    record And(List<QueryNode> clauses) implements QueryNode {
        /** Copies the clauses. */
        public And {
            clauses = atLeastTwo(clauses);
        }
    }

    /** Matches where at least one clause matches; two or more. */
    record Or(List<QueryNode> clauses) implements QueryNode {
        /** Copies the clauses. */
        public Or {
            clauses = atLeastTwo(clauses);
        }
    }

    /** Matches where its clause does not. */
    record Not(QueryNode clause) implements QueryNode {}

    /**
     * A word in any of its forms, by the analysis of the article's language; where the analysis makes several words of it
     * they stand side by side.
     */
    record Word(TextScope scope, String text) implements QueryNode {}

    /** Words side by side exactly as written, but for case and ways of spelling a letter. */
    record Phrase(TextScope scope, String text) implements QueryNode {}

    /** A word, unstemmed, that begins so. */
    record Prefix(TextScope scope, String text) implements QueryNode {}

    /** A word, phrase, prefix or nearness in text of one language only: an analysis by its name. */
    record InLanguage(String language, QueryNode clause) implements QueryNode {}

    /**
     * One of the left and one of the right within each other's reach, in either order: at most {@code distance} words stand
     * between them. Each side is words, phrases and expansions, one or more.
     */
    record Near(TextScope scope, int distance, List<QueryNode> left, List<QueryNode> right) implements QueryNode {
        /** Copies the sides. */
        public Near {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * A place or name, which matches where one of its forms does, each in text of its own language.
     *
     * @param options what was asked for beside the forms, such as {@code capitals}
     */
    record Expanded(QueryField field, String value, List<String> options, Expansion expansion) implements QueryNode {
        /** Copies the options. */
        public Expanded {
            options = List.copyOf(options);
        }
    }

    /** A field of kind {@link FieldKind#CODE} or {@link FieldKind#KEYWORD} holds this value, in its stored form. */
    record Value(QueryField field, String value) implements QueryNode {}

    /** A field of kind {@link FieldKind#KEYWORD} holds a value that begins so, in its stored form. */
    record ValuePrefix(QueryField field, String prefix) implements QueryNode {}

    /** Somebody's stance towards a target: a country's code, or the id of a watched name. */
    record StanceIs(TargetType type, String target, StanceHolder holder, StanceLabel label) implements QueryNode {

        /** The keyword that stands for it, for example {@code country:KZ|author|supportive}. */
        public String key() {
            return key(type, target, holder, label);
        }

        /** The keywords of an article's stance: one for its holder, one for any holder. */
        public static List<String> keysOf(Stance stance) {
            Target target = stance.target();
            String name = target.type() == TargetType.COUNTRY ? target.code() : target.id();
            if (name == null) {
                return List.of();
            }
            return List.of(
                    key(target.type(), name, StanceHolder.of(stance.holder().type()), stance.label()),
                    key(target.type(), name, StanceHolder.ANY, stance.label()));
        }

        private static String key(TargetType type, String target, StanceHolder holder, StanceLabel label) {
            return Names.of(type) + ":" + target + "|" + holder.text() + "|" + Names.of(label);
        }
    }

    /** A stance between two countries; a country left open is null. */
    record RelationIs(@Nullable String from, @Nullable String to, StanceLabel label) implements QueryNode {

        /** The keyword that stands for it, for example {@code US|KZ|supportive} or {@code *|KZ|critical}. */
        public String key() {
            return key(from, to, label);
        }

        /** The keywords of an article's relation: as it is, and with either side left open. */
        public static List<String> keysOf(Relation relation) {
            return List.of(
                    key(relation.from(), relation.to(), relation.label()),
                    key(null, relation.to(), relation.label()),
                    key(relation.from(), null, relation.label()));
        }

        private static String key(@Nullable String from, @Nullable String to, StanceLabel label) {
            return (from == null ? "*" : from) + "|" + (to == null ? "*" : to) + "|" + Names.of(label);
        }
    }

    /** A field of kind {@link FieldKind#TIME} lies between two bounds; an open side is null. */
    record TimeRange(
            QueryField field,
            @Nullable TimeBound from,
            @Nullable TimeBound to) implements QueryNode {

        /** The range in instants, date-only bounds taken in {@code zone}. */
        public TimeInterval at(Instant now, ZoneId zone) {
            return new TimeInterval(
                    from == null ? null : from.asLower(now, zone), to == null ? null : to.asUpper(now, zone));
        }

        /** Whether it depends on {@code now}. */
        public boolean isRelative() {
            return (from != null && from.point() instanceof TimePoint.Relative)
                    || (to != null && to.point() instanceof TimePoint.Relative);
        }
    }

    private static List<QueryNode> atLeastTwo(List<QueryNode> clauses) {
        if (clauses.size() < 2) {
            throw new IllegalArgumentException("Two clauses or more are joined, not " + clauses.size());
        }
        return List.copyOf(clauses);
    }
}
