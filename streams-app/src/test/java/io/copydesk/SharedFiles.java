package io.copydesk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The development data that lies beside the checkout, where it is there. */
public final class SharedFiles {

  private SharedFiles() {}

  /** The file, or a skipped test with a message when the development data is absent. */
  public static Path require(String relative) {
    Path file = find(Path.of("").toAbsolutePath(), relative);
    assumeTrue(file != null, () -> "skipped: no shared/" + relative + " beside the checkout");
    return file;
  }

  private static @Nullable Path find(Path from, String relative) {
    for (Path folder = from; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve("shared").resolve(relative);
      if (Files.exists(file)) {
        return file;
      }
    }
    return null;
  }
}
