package io.copydesk.topology.topic;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.RawArticle;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.topology.topic.Topic.Cleanup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.kafka.common.record.TimestampType;

/**
 * Every topic of the application, declared once. Immutable.
 *
 * @param feeds the topics of single facts that are published, in the order of {@link Feed}
 */
public record Topics(
    Topic raw, Topic enriched, Map<Feed, Topic> feeds, Topic deadLetters, Topic entities) {

  /**
   * How far the clock of an article's producer may be ahead. Brokers since Kafka 4.0 refuse records
   * of later by themselves, unless the topic's {@code message.timestamp.after.max.ms} allows them.
   */
  public static final Duration AHEAD = Duration.ofHours(1);

  /**
   * How far ahead a record that is written may be, at the least. Its time is that of the article,
   * which may be {@link #AHEAD} by the clock of another broker. One that is refused ends the stream
   * thread, and each that takes over. The double leaves an hour for clocks that differ; set by
   * hand.
   */
  private static final Duration AHEAD_WHEN_WRITTEN = AHEAD.multipliedBy(2);

  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration MONTH = Duration.ofDays(30);
  private static final Duration YEAR = Duration.ofDays(365);

  public Topics {
    feeds = Collections.unmodifiableMap(new EnumMap<>(feeds));
  }

  /** The topics by their names, with every feed. */
  public static Topics of(String prefix, int partitions, Limits limits) {
    return of(prefix, partitions, limits, EnumSet.allOf(Feed.class));
  }

  /**
   * The topics by their names.
   *
   * @param prefix of every name, for example "news."
   * @param partitions of every topic, at least 1
   * @param limits that say how large records may be
   * @param published the feeds that are written
   */
  public static Topics of(
      String prefix, int partitions, Limits limits, Collection<Feed> published) {
    Declaration topics = new Declaration(prefix, partitions);
    int in = limits.messageBytes();
    int out = limits.producedBytes();
    Map<Feed, Topic> feeds = new EnumMap<>(Feed.class);
    for (Feed feed : published) {
      feeds.put(feed, topics.kept(MONTH, feed.word(), Cleanup.DELETE, out, feed.schema()));
    }
    return new Topics(
        topics.raw(WEEK, "articles.raw", in, RawArticle.getClassSchema()),
        // A table by key, where the feeds are events.
        topics.kept(
            YEAR,
            "articles.enriched",
            Cleanup.COMPACT_AND_DELETE,
            out,
            EnrichedArticle.getClassSchema()),
        feeds,
        topics.deadLetters("articles.dlq", out),
        topics.compacted("reference.entities", in, ReferenceEntity.getClassSchema()));
  }

  /** All of them, in the order of the pipeline. */
  public List<Topic> all() {
    List<Topic> all = new ArrayList<>(List.of(raw, entities, enriched));
    all.addAll(feeds.values());
    all.add(deadLetters);
    return List.copyOf(all);
  }

  /** The topics that the application reads, and others write. */
  public List<Topic> read() {
    return List.of(raw, entities);
  }

  /**
   * The topic of a feed.
   *
   * @throws IllegalArgumentException when it is not published
   */
  public Topic of(Feed feed) {
    Topic topic = feeds.get(feed);
    if (topic == null) {
      throw new IllegalArgumentException(feed.word() + " are not published");
    }
    return topic;
  }

  private record Declaration(String prefix, int partitions) {

    /** Takes no timestamp of the far future, which would make all repeats be forgotten. */
    Topic raw(Duration retention, String name, int maxMessageBytes, Schema schema) {
      return new Topic(
          prefix + name,
          partitions,
          Cleanup.DELETE,
          Optional.of(retention),
          TimestampType.CREATE_TIME,
          Optional.of(AHEAD),
          maxMessageBytes,
          Optional.of(schema));
    }

    Topic kept(
        Duration retention, String name, Cleanup cleanup, int maxMessageBytes, Schema schema) {
      return new Topic(
          prefix + name,
          partitions,
          cleanup,
          Optional.of(retention),
          TimestampType.CREATE_TIME,
          Optional.of(AHEAD_WHEN_WRITTEN),
          maxMessageBytes,
          Optional.of(schema));
    }

    /**
     * Records have the time of the failure: by that of an old article the broker would delete them
     * at once.
     */
    Topic deadLetters(String name, int maxMessageBytes) {
      return new Topic(
          prefix + name,
          partitions,
          Cleanup.DELETE,
          Optional.of(MONTH),
          TimestampType.LOG_APPEND_TIME,
          Optional.empty(),
          maxMessageBytes,
          Optional.empty());
    }

    Topic compacted(String name, int maxMessageBytes, Schema schema) {
      return new Topic(
          prefix + name,
          partitions,
          Cleanup.COMPACT,
          Optional.empty(),
          TimestampType.CREATE_TIME,
          Optional.empty(),
          maxMessageBytes,
          Optional.of(schema));
    }
  }
}
