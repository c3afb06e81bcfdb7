package silkwire.alert.lucene;

import java.util.List;

/** What must hold of an article, over clauses. */
interface Condition {

    /** Writes it down to be tried. */
    void write(Program program);

    /** Clauses of which at least one holds wherever this does. */
    Wait waits();

    /** Holds where all do. */
    record All(List<Condition> conditions) implements Condition {
        /** Copies the conditions. */
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public void write(Program program) {
            program.all(conditions);
        }

        @Override
        public Wait waits() {
            return Wait.ofAll(conditions.stream().map(Condition::waits).toList());
        }
    }

    /** Holds where one does. */
    record Any(List<Condition> conditions) implements Condition {
        /** Copies the conditions. */
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public void write(Program program) {
            program.any(conditions);
        }

        @Override
        public Wait waits() {
            return conditions.stream().map(Condition::waits).reduce(Wait.NEVER, Wait::or);
        }
    }

    /** Holds where the other does not. */
    record None(Condition condition) implements Condition {
        @Override
        public void write(Program program) {
            program.none(condition);
        }

        @Override
        public Wait waits() {
            return Wait.NOWHERE;
        }
    }

    /** Holds of every article. */
    record Always() implements Condition {
        @Override
        public void write(Program program) {
            program.all(List.of());
        }

        @Override
        public Wait waits() {
            return Wait.NOWHERE;
        }
    }
}
