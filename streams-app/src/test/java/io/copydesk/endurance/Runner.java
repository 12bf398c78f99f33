package io.copydesk.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.copydesk.local.JavaProcess;
import io.copydesk.pipeline.CopydeskProcess;
import io.copydesk.pipeline.TestPipeline;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The instance that is to endure, in a JVM of its own. */
final class Runner implements AutoCloseable {

  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s*([0-9]+) kB$");
  private static final int KIBI = 1024;

  private final JavaProcess process;
  private final URI metrics;
  private final HttpClient http = HttpClient.newHttpClient();

  private Runner(JavaProcess process, URI metrics) {
    this.process = process;
    this.metrics = metrics;
  }

  static Runner start(TestPipeline pipeline, int port, Path folder) throws IOException {
    String settings = pipeline.settingsFile(folder).toString();
    return new Runner(
        CopydeskProcess.start(folder.resolve("application.log"), "run", "-c", settings),
        URI.create("http://localhost:" + port + "/metrics"));
  }

  void requireAlive() {
    process.requireAlive();
  }

  String said() throws IOException {
    return process.said();
  }

  /** Bytes alive in its heap: a collection comes first. */
  long heap() throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process collection =
        new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
            .redirectErrorStream(true)
            .start();
    String answer = new String(collection.getInputStream().readAllBytes(), UTF_8);
    if (collection.waitFor() != 0) {
      throw new IOException("jcmd: " + answer);
    }
    HttpRequest request = HttpRequest.newBuilder(metrics).build();
    return (long)
        http.send(request, HttpResponse.BodyHandlers.ofString())
            .body()
            .lines()
            .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
            .sum();
  }

  /**
   * Bytes of the process in memory, the tables of the state store among them, which RocksDB writes
   * to its files only when one is full (16 MB) or the task is closed. Only Linux tells, in {@code
   * /proc}; empty elsewhere.
   */
  OptionalLong resident() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (Files.notExists(status)) {
      return OptionalLong.empty();
    }
    return RESIDENT
        .matcher(Files.readString(status))
        .results()
        .mapToLong(result -> Long.parseLong(result.group(1)) * KIBI)
        .findFirst();
  }

  @Override
  public void close() {
    http.close();
    process.close();
  }
}
