package io.copydesk.cli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that is deleted, with all that it holds, when this is closed. Whatever writes into it
 * has to have ended by then.
 */
public record TemporaryFolder(Path path) implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);

  /** A new one, in the system's temporary folder. */
  public static TemporaryFolder create(String prefix) throws IOException {
    return new TemporaryFolder(Files.createTempDirectory(prefix));
  }

  /** Closing twice does nothing more. */
  @Override
  public void close() {
    try {
      Utils.delete(path.toFile());
    } catch (IOException e) {
      LOG.warn("Could not remove {}: {}", path, e.toString());
    }
  }
}
