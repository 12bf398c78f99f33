package io.copydesk.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface. Nothing that runs on the laptop listens on another one. */
final class LoopbackPort {
  static final String HOST = "127.0.0.1";

  private static final byte[] ADDRESS = {127, 0, 0, 1};

  private LoopbackPort() {}

  /**
   * Checks that a port is free, or finds a free one.
   *
   * @param wanted 1 to 65535, or 0 for any free port
   * @param purpose what the port is for, as the error message says it
   * @param option the command-line option that chooses another one
   * @throws CannotStartException if something listens there already
   */
  static int claim(int wanted, String purpose, String option) throws CannotStartException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(ADDRESS), wanted));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStartException(
          "Port "
              + wanted
              + " of "
              + HOST
              + ", wanted for the "
              + purpose
              + ", cannot be had: "
              + e.getMessage()
              + ". Stop what listens there or choose another port with "
              + option
              + ".",
          e);
    }
  }
}
