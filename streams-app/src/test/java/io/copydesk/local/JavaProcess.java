package io.copydesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A class with a {@code main} in a JVM of its own, with this JVM's class path, which a test can
 * stop, kill and pause. It does not outlive this JVM.
 */
public final class JavaProcess implements AutoCloseable {

  private static final Duration STOP = Duration.ofSeconds(40);

  private final Process process;
  private final Path log;

  private JavaProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts it.
   *
   * @param log what it says, on both streams, is added to this file
   * @param jvmOptions for example -Xmx2g, or another class path
   */
  public static JavaProcess start(
      Path log, List<String> jvmOptions, String mainClass, String... arguments) throws IOException {
    return start(log, jvmOptions, Map.of(), mainClass, arguments);
  }

  /**
   * Starts it.
   *
   * @param log what it says, on both streams, is added to this file
   * @param jvmOptions for example -Xmx2g, or another class path
   * @param environment variables, beside those of this process that are no settings
   */
  public static JavaProcess start(
      Path log,
      List<String> jvmOptions,
      Map<String, String> environment,
      String mainClass,
      String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.addAll(jvmOptions);
    command.add(mainClass);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // What steers the tests is not a setting of the application's.
    builder.environment().keySet().removeIf(name -> name.startsWith("COPYDESK_"));
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new JavaProcess(process, log);
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Does nothing while it runs.
   *
   * @throws AssertionError when it has ended, with its exit code and the end of its log
   */
  public void requireAlive() {
    if (!process.isAlive()) {
      throw new AssertionError(
          "it ended with exit code " + process.exitValue() + ". " + endOfLog());
    }
  }

  /**
   * The exit code, once it has ended by itself.
   *
   * @throws AssertionError when it has not within the limit, with the end of its log
   */
  public int await(Duration limit) throws InterruptedException {
    if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("still running after " + limit.toSeconds() + " s. " + endOfLog());
    }
    return process.exitValue();
  }

  private String endOfLog() {
    return "The end of " + log + ":\n" + LogTail.of(log);
  }

  /** Asks it to end, as {@code kill} does, and waits for it; its exit code. */
  public int stop() throws IOException, InterruptedException {
    return stop(STOP);
  }

  /**
   * Asks it to end, as Kubernetes does, with SIGTERM.
   *
   * @return the exit code
   * @throws AssertionError when it still runs after the grace
   */
  public int stop(Duration grace) throws IOException, InterruptedException {
    process.destroy();
    return await(grace);
  }

  /** As {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** As {@code kill -STOP} does: it does nothing more, and nobody is told. */
  public void pause() throws IOException, InterruptedException {
    signal("-STOP");
  }

  /** As {@code kill -CONT} does: it goes on as if nothing had happened. */
  public void resume() throws IOException, InterruptedException {
    signal("-CONT");
  }

  private void signal(String signal) throws IOException, InterruptedException {
    String pid = Long.toString(process.pid());
    if (new ProcessBuilder("kill", signal, pid).inheritIO().start().waitFor() != 0) {
      throw new IOException("kill " + signal + " " + pid + " failed");
    }
  }

  public long pid() {
    return process.pid();
  }

  /** What it has said so far. */
  public String said() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
