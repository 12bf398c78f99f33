package io.copydesk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Notes beside the state on disk for which window of repeats it was made. Kafka Streams names the
 * segments of a windowed store by an interval that follows from the window: after a change of the
 * window it would look for them under other names, and repeats would be taken for new articles.
 *
 * @param folder of the application's state
 * @param window as it is configured now
 */
record StateWindow(Path folder, Duration window) {

  private static final String FILE = "copydesk.duplicates.window.ms";

  static StateWindow of(StreamsConfig streams, Duration window) {
    return new StateWindow(
        Path.of(
            streams.getString(StreamsConfig.STATE_DIR_CONFIG),
            streams.getString(StreamsConfig.APPLICATION_ID_CONFIG)),
        window);
  }

  /**
   * Whether there is state on the disk that was made for another window, or for one that is not
   * known.
   */
  boolean isAnother() {
    try {
      if (!hasTasks()) {
        return false;
      }
      Path file = folder.resolve(FILE);
      return !Files.exists(file) || !Files.readString(file).strip().equals(text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kafka Streams has a folder for each task, as 0_11. */
  private boolean hasTasks() throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.anyMatch(entry -> entry.getFileName().toString().matches("\\d+_\\d+"));
    }
  }

  /** Notes that the state on the disk is of this window. */
  void note() {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(FILE), text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    return Long.toString(window.toMillis());
  }
}
