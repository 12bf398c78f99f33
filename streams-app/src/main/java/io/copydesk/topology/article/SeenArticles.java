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
 * Which articles were published within the window. Kept in a windowed store, so that old entries go
 * with their segment, and in its changelog.
 *
 * <p>Time is stream time: the highest timestamp of the partition so far. An article with an older
 * timestamp counts as seen now, since the store would forget it at once otherwise.
 */
public final class SeenArticles {

  private static final byte[] SEEN = {1};

  private final WindowStore<Bytes, byte[]> store;
  private final Duration window;

  SeenArticles(WindowStore<Bytes, byte[]> store, Duration window) {
    this.store = store;
    this.window = window;
  }

  public static StoreBuilder<WindowStore<Bytes, byte[]>> store(Duration window) {
    return Stores.windowStoreBuilder(
            Stores.persistentWindowStore(Nodes.SEEN, window, window, false),
            Serdes.Bytes(),
            Serdes.ByteArray())
        .withCachingDisabled()
        .withLoggingEnabled(Map.of());
  }

  /** Whether this content was published at most the window before {@code streamTime}. */
  boolean contains(byte[] content, long streamTime) {
    long from = Math.max(0, streamTime - window.toMillis());
    try (WindowStoreIterator<byte[]> seen = store.fetch(Bytes.wrap(content), from, streamTime)) {
      return seen.hasNext();
    }
  }

  void add(byte[] content, long streamTime) {
    store.put(Bytes.wrap(content), SEEN, streamTime);
  }
}
