package io.copydesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.server.ServerSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaNodeIT {

  @TempDir Path folder;

  @Test
  void where_the_broker_cannot_start_the_controller_does_not_go_on() throws Exception {
    Path log = folder.resolve("log");
    LocalBroker.format(log);
    try (HeldPorts ports = new HeldPorts()) {
      int port = ports.hold(0, "broker", "--port");
      int controllerPort = ports.hold(0, "controller", "--port");
      Properties properties = LocalBroker.properties(log, port, controllerPort);

      Throwable thrown =
          catchThrowable(() -> KafkaNode.start(properties, withoutPort(port, ports)));

      assertThat(thrown).hasStackTraceContaining("no socket for the broker");
      assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), controllerPort).close())
          .isInstanceOf(ConnectException.class);
    }
  }

  private static ServerSocketFactory withoutPort(int port, ServerSocketFactory others) {
    return (listener, address, backlog, receiveBuffer) -> {
      if (address.getPort() == port) {
        throw new IOException("no socket for the broker");
      }
      return others.openServerSocket(listener, address, backlog, receiveBuffer);
    };
  }
}
