package io.copydesk.topology.article;

import io.copydesk.topology.topic.Nodes;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/**
 * Remembers which articles were published within the window: their digests, in a windowed store,
 * which drops old entries by the segment, and in its changelog. Not thread-safe: each task has its
 * own.
 *
 * <p>Time is stream time: the highest timestamp of the partition so far. An article with an older
 * timestamp is entered at the stream time, since the store would drop it at once otherwise.
 */
public final class SeenArticles {

  private static final byte[] SEEN = {1};

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
        .withLoggingEnabled(Map.of());
  }

  /**
   * Whether this content was published within the window that ends at {@code streamTime}
   * (milliseconds since 1970 UTC).
   */
  boolean contains(byte[] content, long streamTime) {
    long from = Math.max(0, streamTime - window.toMillis());
    try (WindowStoreIterator<byte[]> seen = store.fetch(Bytes.wrap(content), from, streamTime)) {
      return seen.hasNext();
    }
  }

  /** Remembers this content as published at {@code streamTime}. */
  void add(byte[] content, long streamTime) {
    store.put(Bytes.wrap(content), SEEN, streamTime);
  }
}
