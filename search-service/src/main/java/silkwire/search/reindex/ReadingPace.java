package silkwire.search.reindex;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How fast a build reads, by what it had read in the last seconds. */
final class ReadingPace {
    private static final Duration LATELY = Duration.ofSeconds(15);
    private static final double MILLIS = 1000;

    private final Deque<Sample> samples = new ArrayDeque<>();

    private record Sample(Instant at, Map<String, Long> read) {}

    /** The progress by topic, now that these places are reached. */
    List<TopicProgress> progress(List<PartitionPlace> places, Instant now) {
        Map<String, List<PartitionPlace>> topics = places.stream()
                .collect(Collectors.groupingBy(PartitionPlace::topic, TreeMap::new, Collectors.toList()));
        Map<String, Long> read = new TreeMap<>();
        topics.forEach((topic, of) -> read.put(
                topic,
                of.stream().mapToLong(place -> place.read() - place.beginning()).sum()));
        samples.removeIf(sample -> sample.at().isBefore(now.minus(LATELY)));
        samples.addLast(new Sample(now, read));
        Sample oldest = samples.getFirst();
        double seconds = Duration.between(oldest.at(), now).toMillis() / MILLIS;
        return topics.entrySet().stream()
                .map(topic -> {
                    long done = read.getOrDefault(topic.getKey(), 0L);
                    long before = oldest.read().getOrDefault(topic.getKey(), 0L);
                    double pace = seconds > 0 ? Math.max(0, done - before) / seconds : 0;
                    return progress(topic.getKey(), topic.getValue(), done, pace);
                })
                .toList();
    }

    private static TopicProgress progress(String topic, List<PartitionPlace> places, long read, double pace) {
        return new TopicProgress(
                topic,
                places.stream()
                        .mapToLong(place -> place.end() - place.beginning())
                        .sum(),
                read,
                places.stream().mapToLong(PartitionPlace::beginning).sum(),
                Math.round(pace * 10) / 10.0);
    }

    /** How many seconds these take at the pace of late; empty where one stands still with records left. */
    static OptionalLong secondsLeft(List<TopicProgress> topics) {
        double most = 0;
        for (TopicProgress topic : topics) {
            if (topic.left() > 0 && topic.perSecond() <= 0) {
                return OptionalLong.empty();
            }
            most = Math.max(most, topic.left() == 0 ? 0 : topic.left() / topic.perSecond());
        }
        return OptionalLong.of((long) Math.ceil(most));
    }
}
