package io.copydesk.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the registry's distribution. The build unpacks it into {@code registry} beside the
 * application's own classes or JAR file ({@code target/registry} in a checkout); the system
 * property {@value #PROPERTY} names another place.
 */
final class RegistryHome {
  static final String PROPERTY = "copydesk.registry.home";

  private RegistryHome() {}

  /** The distribution's runnable JAR file. */
  static Path runner() throws CannotStartException {
    String configured = System.getProperty(PROPERTY);
    Path home = configured == null ? ownCode().resolveSibling("registry") : Path.of(configured);
    Path runner = home.resolve("quarkus-run.jar");
    if (!Files.isRegularFile(runner)) {
      throw new CannotStartException(
          "The schema registry is not in "
              + home
              + ". Build with \"mvn package\" (which fetches it) or name its "
              + "directory with -D"
              + PROPERTY
              + "=DIR.");
    }
    return runner.toAbsolutePath();
  }

  /** The directory or JAR file that this class comes from. */
  static Path ownCode() {
    try {
      return Path.of(
          RegistryHome.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
