package io.copydesk.pipeline;

import io.copydesk.cli.Copydesk;
import io.copydesk.local.JavaProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code copydesk} commands in JVMs of their own. */
public final class CopydeskProcess {

  private CopydeskProcess() {}

  /**
   * Starts a command.
   *
   * @param log takes what it says, on both streams
   */
  public static JavaProcess start(Path log, String... arguments) throws IOException {
    return start(log, Map.of(), arguments);
  }

  /**
   * Starts a command that ends soon, with the JVM's first compiler only: the second would take more
   * time than it saves.
   *
   * @param log takes what it says, on both streams
   */
  public static JavaProcess startBriefly(Path log, String... arguments) throws IOException {
    List<String> options = List.of("-Xmx2g", "-XX:TieredStopAtLevel=1", "-cp", productClassPath());
    return JavaProcess.start(log, options, Copydesk.class.getName(), arguments);
  }

  /**
   * Starts a command.
   *
   * @param log takes what it says, on both streams
   * @param environment variables, beside those of this process that are no settings
   */
  static JavaProcess start(Path log, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> options = List.of("-Xmx2g", "-cp", productClassPath());
    return JavaProcess.start(log, options, environment, Copydesk.class.getName(), arguments);
  }

  /** Without the tests, whose configuration of logging would come first. */
  private static String productClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
