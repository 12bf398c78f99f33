package io.copydesk.topology.article;

import io.copydesk.topology.topic.Nodes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/**
 * Remembers which version of each article was published last within the window: the digest of its
 * content by its id, in a windowed store, which drops old entries by the segment, and in its
 * changelog. Of a correction that is taken back the first version is no repeat, since the topics
 * hold the second. Not thread-safe: each task has its own.
 *
 * <p>Time is stream time: the highest timestamp of the partition so far. An article with an older
 * timestamp is entered at the stream time, since the store would drop it at once otherwise. The
 * store's changelog is stamped by the brokers for the same reason: Kafka Streams sends the
 * article's own timestamp there, by which they would delete what is old, and a restore would not
 * have it.
 */
public final class SeenArticles {

  private final WindowStore<Bytes, byte[]> store;
  private final Duration window;

  SeenArticles(WindowStore<Bytes, byte[]> store, Duration window) {
    this.store = store;
    this.window = window;
  }

  /** Builds the store for that window. */
  public static StoreBuilder<WindowStore<Bytes, byte[]>> store(Duration window) {
    return Stores.windowStoreBuilder(
            Stores.persistentWindowStore(Nodes.SEEN, window, window, false),
            Serdes.Bytes(),
            Serdes.ByteArray())
        .withCachingDisabled()
        .withLoggingEnabled(
            Map.of(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, TimestampType.LOG_APPEND_TIME.name));
  }

  /**
   * Whether this content is what was published last under the id, within the window that ends at
   * {@code streamTime} (milliseconds since 1970 UTC).
   */
  boolean isLatest(String id, byte[] content, long streamTime) {
    long from = Math.max(0, streamTime - window.toMillis());
    try (WindowStoreIterator<byte[]> latestFirst = store.backwardFetch(key(id), from, streamTime)) {
      return latestFirst.hasNext() && Arrays.equals(latestFirst.next().value, content);
    }
  }

  /** Remembers this content as published under the id at {@code streamTime}. */
  void add(String id, byte[] content, long streamTime) {
    store.put(key(id), content, streamTime);
  }

  private static Bytes key(String id) {
    return Bytes.wrap(id.getBytes(StandardCharsets.UTF_8));
  }
}
