package io.copydesk.cli.deadletter;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.console.TimeConverter;
import io.copydesk.cli.kafka.Cluster;
import io.copydesk.cli.kafka.ClusterCommand;
import io.copydesk.cli.kafka.TopicReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that choose among dead letters. */
final class DeadLetterOptions {

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      split = ",",
      converter = LetterWords.StageConverter.class,
      description = "Only those of a step: decode, clean, extract, link, judge, publish, catalog.")
  List<String> stages = new ArrayList<>();

  @Option(
      names = "--code",
      paramLabel = "CODE",
      split = ",",
      converter = LetterWords.CodeConverter.class,
      description = "Only those of a reason, for example undecodable, too_large or internal_error.")
  List<String> codes = new ArrayList<>();

  @Option(
      names = "--partition",
      paramLabel = "N",
      split = ",",
      description =
          "Only those in a partition of the dead-letter topic, the first number of a place.")
  List<Integer> partitions = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description =
          "Only those of this time or later: 2026-11-24T15:00:00Z, 2026-11-24, or 2h for two hours ago.")
  @Nullable Instant since;

  @Option(
      names = "--until",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Only those before this time.")
  @Nullable Instant until;

  /**
   * Hands on the chosen ones of the dead letters, partition by partition, those of each in their
   * order: as many as it has when its turn comes.
   */
  void read(Cluster cluster, Consumer<DeadLetterRecord> sink)
      throws ExecutionException, InterruptedException {
    String topic = cluster.topics().deadLetters().name();
    ClusterCommand.requireTopic(cluster, topic);
    DeadLetterFilter filter = new DeadLetterFilter(stages, codes, since, until);
    try (TopicReader reader = new TopicReader(cluster, topic, "copydesk-dlq")) {
      reader.readEach(
          chosen(partitions, topic, reader.partitions()),
          record -> {
            DeadLetterRecord letter = new DeadLetterRecord(record);
            if (filter.matches(letter)) {
              sink.accept(letter);
            }
          });
    }
  }

  /**
   * The partitions to read, the lowest first.
   *
   * @param wanted empty for all
   * @param count how many the topic has
   * @throws CommandFailure when the topic lacks one that is wanted
   */
  static SortedSet<Integer> chosen(Collection<Integer> wanted, String topic, int count) {
    SortedSet<Integer> all =
        IntStream.range(0, count).boxed().collect(Collectors.toCollection(TreeSet::new));
    for (int partition : wanted) {
      if (!all.contains(partition)) {
        throw CommandFailure.misused(
            topic + " has no partition " + partition + ": its last one is " + (count - 1));
      }
    }
    return wanted.isEmpty() ? all : new TreeSet<>(wanted);
  }
}
