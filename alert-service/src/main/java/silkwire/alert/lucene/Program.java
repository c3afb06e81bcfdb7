package silkwire.alert.lucene;

import java.util.Arrays;
import java.util.List;

/**
 * A condition as numbers one after the other, so that a rule is tried without following its parts through memory. Each begins
 * with what it is and a number: that of a clause, or how many numbers of its parts follow.
 */
final class Program {
    private static final int SIGNALLED = 0;
    private static final int COMPUTED = 1;
    private static final int ALL = 2;
    private static final int ANY = 3;
    private static final int NONE = 4;
    private static final int BITS = 3;
    private static final int KIND = (1 << BITS) - 1;

    private int[] code = new int[8];
    private int length;

    private Program() {}

    static int[] of(Condition condition) {
        Program program = new Program();
        condition.write(program);
        return Arrays.copyOf(program.code, program.length);
    }

    /** Writes a clause. */
    void clause(int number, boolean isSignalled) {
        write(isSignalled ? SIGNALLED : COMPUTED, number);
    }

    /** Writes what holds where all parts do. */
    void all(List<Condition> parts) {
        write(ALL, parts);
    }

    /** Writes what holds where one part does. */
    void any(List<Condition> parts) {
        write(ANY, parts);
    }

    /** Writes what holds where the other does not. */
    void none(Condition part) {
        write(NONE, List.of(part));
    }

    private void write(int kind, List<Condition> parts) {
        int at = length;
        write(kind, 0);
        parts.forEach(part -> part.write(this));
        code[at] = ((length - at - 1) << BITS) | kind;
    }

    private void write(int kind, int number) {
        if (length == code.length) {
            code = Arrays.copyOf(code, 2 * length);
        }
        code[length] = (number << BITS) | kind;
        length++;
    }

    /** Whether it holds. */
    static boolean holds(int[] program, Trial trial) {
        return holds(program, 0, trial);
    }

    private static boolean holds(int[] program, int at, Trial trial) {
        int number = program[at] >>> BITS;
        return switch (program[at] & KIND) {
            case SIGNALLED -> trial.answerSignalled(number);
            case COMPUTED -> trial.answerComputed(number);
            case ALL -> !has(program, at, number, false, trial);
            case ANY -> has(program, at, number, true, trial);
            default -> !holds(program, at + 1, trial);
        };
    }

    /** Whether some part holds, or does not. */
    private static boolean has(int[] program, int at, int size, boolean wanted, Trial trial) {
        int end = at + 1 + size;
        int part = at + 1;
        while (part < end) {
            if (holds(program, part, trial) == wanted) {
                return true;
            }
            part += (program[part] & KIND) <= COMPUTED ? 1 : 1 + (program[part] >>> BITS);
        }
        return false;
    }
}
