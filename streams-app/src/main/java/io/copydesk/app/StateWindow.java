package io.copydesk.app;

import io.copydesk.app.config.ConfigKeys;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.app.start.CannotRunException;
import io.copydesk.app.start.StopReason;
import io.copydesk.topology.fault.Causes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes beside the state on disk for which window of repeats it was made. Kafka Streams names the
 * segments of a windowed store by an interval that follows from the window: after a change of the
 * window it would look for them under other names, and repeats would be taken for new articles.
 *
 * @param folder of the application's state
 * @param window as it is configured now
 */
record StateWindow(Path folder, Duration window) {

  private static final Logger LOG = LoggerFactory.getLogger(StateWindow.class);

  private static final String FILE = "copydesk.duplicates.window.ms";

  static StateWindow of(CopydeskConfig.KafkaSettings kafka, Duration window) {
    return new StateWindow(
        Path.of(kafka.config().getString(StreamsConfig.STATE_DIR_CONFIG), kafka.applicationId()),
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

  /**
   * Makes the state on the disk fit the window.
   *
   * @param deletion deletes what was made for another one; Kafka Streams restores it
   * @throws CannotRunException when the folder cannot be read, emptied or written to
   */
  void prepare(Runnable deletion) {
    try {
      if (isAnother()) {
        LOG.warn(
            "The state in {} was made for another {}: it is deleted, and restored from its"
                + " changelog",
            folder,
            ConfigKeys.DUPLICATES_WINDOW);
        deletion.run();
      }
      note();
    } catch (StreamsException | UncheckedIOException e) {
      throw unusable(Causes.root(e).toString(), e);
    }
  }

  /**
   * Whether another instance of Kafka Streams has the folder; only its message tells, since it is a
   * bare {@link StreamsException}.
   */
  static boolean isTaken(KafkaException failure) {
    return failure instanceof StreamsException
        && String.valueOf(failure.getMessage()).contains("same state directory");
  }

  /** That another instance on this machine has the folder, and what that one needs of its own. */
  static CannotRunException taken(CopydeskConfig config, KafkaException failure) {
    return new CannotRunException(
        StopReason.FAILED,
        "another instance on this machine has the folder of the state, "
            + of(config.kafka(), config.lifecycle().duplicateWindow()).folder
            + ": give each instance a folder and a port of its own, by state.dir and "
            + ConfigKeys.HTTP_PORT,
        failure);
  }

  /** That the folder of the state cannot be used, with the setting that names another. */
  static CannotRunException unusable(String why, RuntimeException failure) {
    return new CannotRunException(
        StopReason.FAILED,
        "the folder of the state cannot be used, state.dir names another: " + why,
        failure);
  }

  private String text() {
    return Long.toString(window.toMillis());
  }
}
