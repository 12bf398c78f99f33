package io.copydesk.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of the application, as the build wrote it into a resource. Stateless. */
public final class ApplicationVersion {

  private static final String RESOURCE = "application.properties";

  private ApplicationVersion() {}

  /**
   * With the commit that it was built from, for example "0.1.0+24efc854c93b"; "-changed" behind it
   * where files differ from it.
   */
  public static String current() {
    try (InputStream in =
        Objects.requireNonNull(ApplicationVersion.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
