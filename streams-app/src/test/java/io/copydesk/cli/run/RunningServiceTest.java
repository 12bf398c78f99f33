package io.copydesk.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.copydesk.app.config.ConfigReader;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.cli.console.CommandFailure;
import io.copydesk.enrich.CopyingEnricher;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningServiceTest {

  private static final Pattern OURS = Pattern.compile("copydesk|kafka");

  @TempDir Path folder;

  @Test
  void where_its_port_is_taken_nothing_goes_on_running() throws Exception {
    List<Thread> before = ownThreads();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CopydeskConfig config = config(taken.getLocalPort());

      CommandFailure failure =
          catchThrowableOfType(
              CommandFailure.class, () -> RunningService.of(config, new CopyingEnricher()));

      assertThat(failure).hasMessageContaining("cannot serve health and metrics");
    }
    for (Thread thread : ownThreads()) {
      if (!before.contains(thread)) {
        thread.join(10_000);
        assertThat(thread.isAlive()).as(thread.getName()).isFalse();
      }
    }
  }

  private CopydeskConfig config(int httpPort) {
    return ConfigReader.read(
        Map.of(
            "bootstrap.servers", "127.0.0.1:1",
            "state.dir", folder.toString(),
            "copydesk.http.host", InetAddress.getLoopbackAddress().getHostAddress(),
            "copydesk.http.port", Integer.toString(httpPort)));
  }

  /** The application's and those of Kafka's clients. */
  private static List<Thread> ownThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> OURS.matcher(thread.getName()).lookingAt())
        .toList();
  }
}
