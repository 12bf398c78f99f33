package io.copydesk.app.health;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.local.JavaProcess;
import io.copydesk.local.StackAddresses;
import io.copydesk.pipeline.Await;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a JVM of its own: the JDK's server reads its limits once, for the first one that starts. */
class SlowRequestIT {

  private static final String HERE = "127.0.0.1";

  /** Far longer than a request may take to come. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Serves at a port. */
  static final class Serving {

    public static void main(String[] port) throws IOException {
      HealthServer.start(
          new CopydeskConfig.Http(HERE, Integer.parseInt(port[0])), List.of(), List.of(), () -> "");
    }
  }

  @Test
  void who_begins_a_request_and_does_not_end_it_loses_the_connection(@TempDir Path folder)
      throws Exception {
    int port = StackAddresses.freePort();
    try (JavaProcess server =
            JavaProcess.start(
                folder.resolve("log"), List.of(), Serving.class.getName(), "" + port);
        Socket connection = connection(server, port)) {
      connection.getOutputStream().write("GET /health/live HTTP/1.1\r\n".getBytes(US_ASCII));

      int answer = connection.getInputStream().read();

      assertThat(answer).as("the end").isEqualTo(-1);
      server.requireAlive();
    }
  }

  /** Fails a read for which it is waited longer than the patience. */
  private static Socket connection(JavaProcess server, int port) throws Exception {
    Await.until(
        "it serves",
        PATIENCE,
        () -> {
          server.requireAlive();
          return isServing(port);
        });
    Socket connection = new Socket(InetAddress.getLoopbackAddress(), port);
    connection.setSoTimeout((int) PATIENCE.toMillis());
    return connection;
  }

  private static boolean isServing(int port) {
    try (Socket probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return probe.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
