package io.copydesk.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A stack in a JVM of its own, which a test can kill. */
final class StackProcess implements AutoCloseable {
  private final Process process;
  private final String bootstrapServers;
  private final URI confluentUrl;

  private StackProcess(Process process, String bootstrapServers, URI confluentUrl) {
    this.process = process;
    this.bootstrapServers = bootstrapServers;
    this.confluentUrl = confluentUrl;
  }

  static StackProcess start(Path directory) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StackProcess.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
    return new StackProcess(process, answers.readLine(), URI.create(answers.readLine()));
  }

  /** Runs in the process: starts a stack, says where it is, and waits to be killed. */
  public static void main(String[] args) throws Exception {
    try (LocalStack stack =
        LocalStack.start(Path.of(args[0]), LocalStack.Ports.free(), line -> {})) {
      System.out.println(stack.bootstrapServers());
      System.out.println(stack.confluentUrl());
      new CountDownLatch(1).await();
    }
  }

  String bootstrapServers() {
    return bootstrapServers;
  }

  URI confluentUrl() {
    return confluentUrl;
  }

  long pid() {
    return process.pid();
  }

  /** The registry, which is the process's only child. */
  ProcessHandle registry() {
    return process.children().findFirst().orElseThrow();
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
