package silkwire.alert.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import silkwire.common.event.TextField;

/** The words of both sides of a nearness in one text, each side in the order of the text. */
record Sides(TextField field, List<WordPlace> left, List<WordPlace> right) {
    private static final Comparator<WordPlace> ORDER = Comparator.comparingInt(WordPlace::position);

    /** Copies the sides. */
    Sides {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    static Sides of(TextField field, List<WordPlace> left, List<WordPlace> right) {
        return new Sides(
                field,
                left.stream().sorted(ORDER).toList(),
                right.stream().sorted(ORDER).toList());
    }

    /** Whether both sides are the same words. */
    boolean isSame() {
        return positions(left).equals(positions(right));
    }

    /** Whether some word is of both sides. */
    boolean share() {
        Set<Integer> shared = positions(left);
        shared.retainAll(positions(right));
        return !shared.isEmpty();
    }

    private static Set<Integer> positions(List<WordPlace> side) {
        return side.stream().map(WordPlace::position).collect(Collectors.toSet());
    }

    /** Whether a word of each side stand at most so far from each other. */
    boolean isNear(int reach) {
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            int distance = left.get(i).position() - right.get(j).position();
            if (Math.abs(distance) <= reach) {
                return true;
            }
            if (distance < 0) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** Adds the places of words of both sides that stand so near each other, with no such word between them. */
    void find(int reach, TextPlaces places) {
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            boolean isLeftFirst = left.get(i).position() < right.get(j).position();
            WordPlace first = isLeftFirst ? left.get(i) : right.get(j);
            WordPlace second = isLeftFirst ? right.get(j) : left.get(i);
            int next = isLeftFirst ? i + 1 : j + 1;
            List<WordPlace> same = isLeftFirst ? left : right;
            boolean isLast = next == same.size() || same.get(next).position() > second.position();
            if (isLast && second.position() - first.position() <= reach) {
                places.add(field, first.start(), second.end());
            }
            if (isLeftFirst) {
                i++;
            } else {
                j++;
            }
        }
    }
}
