package io.copydesk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The development data that lies beside the checkout, where it is there. */
public final class SharedFiles {

  private SharedFiles() {}

  /** The file, or a skipped test with a message when the development data is absent. */
  public static Path require(String relative) {
    Optional<Path> file = find(relative);
    assumeTrue(file.isPresent(), () -> "skipped: no shared/" + relative + " beside the checkout");
    return file.orElseThrow();
  }

  /** The file; empty when the development data is absent. */
  public static Optional<Path> find(String relative) {
    Path from = Path.of("").toAbsolutePath();
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve("shared").resolve(relative);
      if (Files.exists(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
