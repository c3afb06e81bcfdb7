package silkwire.alert.lucene;

import java.util.List;

/** What must hold of an article, over clauses. */
interface Condition {

    /** Whether it holds. */
    boolean holds(Trial trial);

    /** Clauses of which at least one holds wherever this does. */
    Wait waits();

    /** Holds where all do. */
    record All(List<Condition> conditions) implements Condition {
        /** Copies the conditions. */
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Trial trial) {
            for (int i = 0; i < conditions.size(); i++) {
                if (!conditions.get(i).holds(trial)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Wait waits() {
            return conditions.stream().map(Condition::waits).reduce(Wait.NOWHERE, Wait::orRarer);
        }
    }

    /** Holds where one does. */
    record Any(List<Condition> conditions) implements Condition {
        /** Copies the conditions. */
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Trial trial) {
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i).holds(trial)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Wait waits() {
            return conditions.stream().map(Condition::waits).reduce(Wait.NEVER, Wait::and);
        }
    }

    /** Holds where the other does not. */
    record None(Condition condition) implements Condition {
        @Override
        public boolean holds(Trial trial) {
            return !condition.holds(trial);
        }

        @Override
        public Wait waits() {
            return Wait.NOWHERE;
        }
    }

    /** Holds of every article. */
    record Always() implements Condition {
        @Override
        public boolean holds(Trial trial) {
            return true;
        }

        @Override
        public Wait waits() {
            return Wait.NOWHERE;
        }
    }
}
