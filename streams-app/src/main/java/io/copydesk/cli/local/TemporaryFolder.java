package io.copydesk.cli.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder that is deleted, with all that it holds, when this is closed. */
public record TemporaryFolder(Path path) implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);

  private static final int ATTEMPTS = 20;
  private static final Duration PAUSE = Duration.ofMillis(50);

  /** A new one, in the system's temporary folder. */
  public static TemporaryFolder create(String prefix) throws IOException {
    return new TemporaryFolder(Files.createTempDirectory(prefix));
  }

  /** Tries again for a while: a process that is just ending may still write there. */
  @Override
  public void close() {
    for (int attempt = 1; ; attempt++) {
      try {
        delete();
        return;
      } catch (IOException | UncheckedIOException e) {
        if (attempt == ATTEMPTS) {
          LOG.warn("Could not remove {}: {}", path, e.toString());
          return;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private void delete() throws IOException {
    for (Path file : deepestFirst()) {
      Files.deleteIfExists(file);
    }
  }

  private List<Path> deepestFirst() throws IOException {
    if (!Files.exists(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
