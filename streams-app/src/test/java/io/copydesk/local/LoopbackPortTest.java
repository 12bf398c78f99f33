package io.copydesk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.ServerSocketChannel;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class LoopbackPortTest {

  private static final int FIRST_OF_OUTGOING_CONNECTIONS = 32_768;

  @RepeatedTest(20)
  void a_free_port_is_none_that_an_outgoing_connection_may_take() throws Exception {
    int port = LoopbackPort.claim(0, "broker", "--port");

    assertThat(port).isBetween(1024, FIRST_OF_OUTGOING_CONNECTIONS - 1);
    new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})).close();
  }

  @Test
  void a_taken_port_is_refused_with_its_remedy() throws Exception {
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      assertThatThrownBy(() -> LoopbackPort.claim(taken.getLocalPort(), "broker", "--port"))
          .isInstanceOf(CannotStartException.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("--port");
    }
  }

  @Test
  void a_held_port_can_be_taken_by_nobody_and_is_handed_out_as_it_is() throws Exception {
    try (HeldPorts ports = new HeldPorts()) {
      int port = ports.hold(0, "broker", "--port");
      assertThatThrownBy(() -> LoopbackPort.claim(port, "broker", "--port"))
          .isInstanceOf(CannotStartException.class);

      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      try (ServerSocketChannel socket = ports.openServerSocket("PLAINTEXT", address, 50, -1)) {

        assertThat(socket.socket().getLocalPort()).isEqualTo(port);
        assertThat(socket.isBlocking()).isFalse();
      }
    }
  }

  @Test
  void a_port_that_was_held_and_not_handed_out_is_free_again() throws Exception {
    int port;
    try (HeldPorts ports = new HeldPorts()) {
      port = ports.hold(0, "broker", "--port");
    }

    assertThat(LoopbackPort.claim(port, "broker", "--port")).isEqualTo(port);
  }
}
