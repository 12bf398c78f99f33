package io.copydesk.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback interface. Nothing that runs on the laptop listens on another one. */
final class LoopbackPort {
  static final String HOST = "127.0.0.1";

  private static final byte[] ADDRESS = {127, 0, 0, 1};

  /**
   * Free ports are looked for below those that systems give to outgoing connections (Linux from
   * 32768, others from 49152): one of those may be taken before what it is claimed for listens. Set
   * by hand, as how many are tried.
   */
  private static final int FIRST = 15_000;

  private static final int END = 32_000;

  private static final int ATTEMPTS = 100;

  private LoopbackPort() {}

  /**
   * Checks that a port is free, or finds a free one. Something else may take it before what it is
   * for listens there; {@link HeldPorts} are for who cannot have that.
   *
   * @param wanted 1 to 65535, or 0 for any free port
   * @param purpose what the port is for, as the error message says it
   * @param option the command-line option that chooses another one
   * @throws CannotStartException if something listens there already, or none is free
   */
  static int claim(int wanted, String purpose, String option) throws CannotStartException {
    return released(listen(wanted, purpose, option));
  }

  /**
   * Finds a free port.
   *
   * @param purpose what it is for, as the error message says it
   * @throws CannotStartException if none is found
   */
  static int claimAny(String purpose) throws CannotStartException {
    return released(listenAnywhere(purpose));
  }

  private static int released(ServerSocketChannel listening) throws CannotStartException {
    try (ServerSocketChannel socket = listening) {
      return socket.socket().getLocalPort();
    } catch (IOException e) {
      throw new CannotStartException("A port that was free cannot be given back: " + e, e);
    }
  }

  /**
   * Listens on a port, or on a free one.
   *
   * @param wanted as {@link #claim} takes them, and so the others
   * @throws CannotStartException if something listens there already, or none is free
   */
  static ServerSocketChannel listen(int wanted, String purpose, String option)
      throws CannotStartException {
    return wanted == 0 ? listenAnywhere(purpose) : listenOn(wanted, purpose, option);
  }

  /**
   * Listens on a free port.
   *
   * @param purpose as {@link #claimAny} takes it
   * @throws CannotStartException if none is found
   */
  static ServerSocketChannel listenAnywhere(String purpose) throws CannotStartException {
    try {
      return anyFree();
    } catch (IOException e) {
      throw new CannotStartException(
          "No port of "
              + HOST
              + " was found for the "
              + purpose
              + ", which any free one would do for: "
              + e.getMessage(),
          e);
    }
  }

  private static ServerSocketChannel listenOn(int wanted, String purpose, String option)
      throws CannotStartException {
    try {
      return bound(wanted);
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

  private static ServerSocketChannel anyFree() throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return bound(ThreadLocalRandom.current().nextInt(FIRST, END));
      } catch (BindException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static ServerSocketChannel bound(int port) throws IOException {
    ServerSocketChannel socket = ServerSocketChannel.open();
    try {
      return socket.bind(new InetSocketAddress(InetAddress.getByAddress(ADDRESS), port));
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }
}
