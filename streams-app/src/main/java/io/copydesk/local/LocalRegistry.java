package io.copydesk.local;

import io.copydesk.app.config.ConfigKeys;
import io.copydesk.wait.Deadline;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.utils.Utils;

/**
 * A real schema registry (Apicurio Registry) as a child process, with its data on disk. It listens
 * on the loopback interface only. It ends with this process, also after {@code kill -9}, and what
 * it holds survives that.
 *
 * <p>Thread-safe. Closing twice does nothing more.
 */
public final class LocalRegistry implements AutoCloseable {
  // Set by hand, as all here.
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration START_TIMEOUT = Duration.ofMinutes(2);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(5);
  private static final long POLL_MILLIS = 100;
  private static final int ATTEMPTS = 3;

  /** What the registry's log says when something else listens on one of its ports. */
  private static final String PORT_TAKEN = "in use by another process";

  private final Process process;
  private final int port;
  private final Path log;

  private LocalRegistry(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /**
   * Starts a registry and returns when clients can use it: 3 to 5 s.
   *
   * @param directory where its data is, or is to be; its log is {@code registry.log} in there
   * @param port the port to listen on, or 0 for any free one
   * @throws CannotStartException if the directory is in use or cannot be written to, a port is
   *     taken, the distribution is missing, or the registry fails; then the message ends with the
   *     last lines of its log
   */
  public static LocalRegistry start(Path directory, int port) throws CannotStartException {
    return start(directory, () -> LoopbackPort.claim(port, "schema registry", "--registry-port"));
  }

  /** Chooses a port that nothing listens on at that moment. */
  @FunctionalInterface
  interface PortChoice {
    int claim() throws CannotStartException;
  }

  /**
   * The same, on ports that are chosen again when something else takes one before the registry
   * listens there, a second or two later. Nobody asks for its health and metrics, so that their
   * port is any.
   */
  static LocalRegistry start(Path directory, PortChoice port) throws CannotStartException {
    Path dir = directory.toAbsolutePath().normalize();
    Path runner = RegistryHome.runner();
    checkFree(dir);
    Path log = dir.resolve("registry.log");
    for (int attempt = 1; ; attempt++) {
      int main = port.claim();
      Path scratch = emptied(dir.resolve("scratch"));
      int management = LoopbackPort.claimAny("schema registry's management");
      List<String> command = RegistryCommand.of(runner, dir, scratch, main, management);
      var registry = new LocalRegistry(launch(command, log), main, log);
      try {
        registry.awaitReady();
        return registry;
      } catch (CannotStartException | RuntimeException e) {
        registry.process.destroyForcibly().onExit().join();
        if (attempt == ATTEMPTS || !LogTail.of(log).contains(PORT_TAKEN)) {
          throw e;
        }
      }
    }
  }

  /**
   * The child takes this lock for good; here it is for a clear message, and to wait for a child
   * that is just ending.
   */
  private static void checkFree(Path dir) throws CannotStartException {
    try {
      DirectoryLock.acquire(dir, PATIENCE).close();
    } catch (IOException e) {
      throw new CannotStartException(
          "The data directory "
              + dir
              + " cannot be written to: "
              + e
              + ". Choose another one with --dir.",
          e);
    }
  }

  /** It is halted, so that it leaves behind what it unpacked: a library at each start. */
  private static Path emptied(Path scratch) throws CannotStartException {
    try {
      Utils.delete(scratch.toFile());
      return Files.createDirectories(scratch);
    } catch (IOException e) {
      throw new CannotStartException("The folder " + scratch + " cannot be emptied: " + e, e);
    }
  }

  private static Process launch(List<String> command, Path log) throws CannotStartException {
    try {
      File file = log.toFile();
      return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(file).start();
    } catch (IOException e) {
      throw new CannotStartException("The schema registry did not start: " + e.getMessage(), e);
    }
  }

  private void awaitReady() throws CannotStartException {
    Deadline deadline = Deadline.in(START_TIMEOUT);
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(REQUEST_TIMEOUT).build()) {
      while (!answers(client)) {
        if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
          throw new CannotStartException(ended());
        }
        if (deadline.hasPassed()) {
          throw new CannotStartException(
              failed("was not ready within " + START_TIMEOUT.toSeconds() + " s"));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStartException("Interrupted while the schema registry was starting", e);
    }
  }

  /** Asks for the subjects, which only a registry with its database open can answer. */
  private boolean answers(HttpClient client) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(confluentUrl() + "/subjects"))
            .timeout(REQUEST_TIMEOUT)
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private String ended() {
    return failed("ended with exit code " + process.exitValue());
  }

  private String failed(String how) {
    return "The schema registry " + how + ". The end of " + log + ":\n" + LogTail.of(log);
  }

  /** What to tell when its process ends, for whatever reason; completed by then. */
  CompletableFuture<String> whenEnded() {
    return process.onExit().thenApply(gone -> ended());
  }

  /** The address of Apicurio's own API, for {@code apicurio.registry.url}. */
  public URI url() {
    return URI.create(base() + ConfigKeys.APICURIO_API);
  }

  /**
   * The address of the Confluent-compatible API, for any other client's {@code
   * schema.registry.url}.
   */
  public URI confluentUrl() {
    return URI.create(base() + ConfigKeys.CONFLUENT_API);
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  /** The process that it runs in. */
  ProcessHandle process() {
    return process.toHandle();
  }

  private String base() {
    return "http://" + LoopbackPort.HOST + ":" + port;
  }

  /** Stops the registry: it is asked to, and after 10 s it is killed. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
