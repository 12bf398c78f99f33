package io.copydesk.pipeline;

import io.copydesk.cli.Copydesk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A {@code copydesk} command in a JVM of its own, which a test can kill. */
final class CopydeskProcess implements AutoCloseable {

  private static final int STOP_SECONDS = 40;

  private final Process process;
  private final Path log;

  private CopydeskProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts the command.
   *
   * @param log takes what it says, on both streams
   */
  static CopydeskProcess start(Path log, String... arguments) throws IOException {
    return start(log, Map.of(), arguments);
  }

  /**
   * Starts the command.
   *
   * @param log takes what it says, on both streams
   * @param environment variables, beside those of this process that are no settings
   */
  static CopydeskProcess start(Path log, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx2g");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(productClassPath());
    command.add(Copydesk.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // What steers the tests is not a setting of the application's.
    builder.environment().keySet().removeIf(name -> name.startsWith("COPYDESK_"));
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return new CopydeskProcess(builder.start(), log);
  }

  /** Without the tests, whose configuration of logging would come first. */
  private static String productClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** The exit code, once it has ended by itself. */
  int await(Duration limit) throws IOException, InterruptedException {
    if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("still running after " + limit.toSeconds() + " s: " + said());
    }
    return process.exitValue();
  }

  /**
   * Asks it to end, as Kubernetes does, with SIGTERM.
   *
   * @return the exit code
   */
  int stop(Duration grace) throws IOException, InterruptedException {
    process.destroy();
    return await(grace);
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** What it has said so far. */
  String said() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
