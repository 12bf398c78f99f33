package io.copydesk.cli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Utils;

/**
 * A folder that is deleted, with all that it holds, when this is closed. Whatever writes into it
 * has to have ended by then.
 *
 * @param messages is told when it could not be deleted
 */
public record TemporaryFolder(Path path, Consumer<String> messages) implements AutoCloseable {

  /** A new one, in the system's temporary folder. */
  public static TemporaryFolder create(String prefix, Consumer<String> messages)
      throws IOException {
    return new TemporaryFolder(Files.createTempDirectory(prefix), messages);
  }

  /** Closing twice does nothing more. */
  @Override
  public void close() {
    try {
      Utils.delete(path.toFile());
    } catch (IOException e) {
      messages.accept("could not remove " + path + ", which has to be done by hand: " + e);
    }
  }
}
