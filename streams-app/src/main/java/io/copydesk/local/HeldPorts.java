package io.copydesk.local;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.server.ServerSocketFactory;

/**
 * Ports of the loopback interface that are held from the moment in which they are chosen, and
 * handed to the broker as they are when it comes to listen, a second or two later: nothing can take
 * them meanwhile. Whoever connects before is answered when the broker accepts. Thread-safe; closing
 * gives those free that were not handed out.
 *
 * <p>The registry is a process of its own, to which no socket can be handed: it is started again on
 * another port ({@link LocalRegistry}).
 */
final class HeldPorts implements ServerSocketFactory, AutoCloseable {

  private final Map<Integer, ServerSocketChannel> held = new ConcurrentHashMap<>();

  /**
   * Holds a port, as {@link LoopbackPort#claim} finds one.
   *
   * @throws CannotStartException if something listens there already, or none is free
   */
  int hold(int wanted, String purpose, String option) throws CannotStartException {
    return held(LoopbackPort.listen(wanted, purpose, option));
  }

  /**
   * Holds a free port, as {@link LoopbackPort#claimAny} finds one.
   *
   * @throws CannotStartException if none is found
   */
  int holdAny(String purpose) throws CannotStartException {
    return held(LoopbackPort.listenAnywhere(purpose));
  }

  private int held(ServerSocketChannel socket) {
    int port = socket.socket().getLocalPort();
    held.put(port, socket);
    return port;
  }

  @Override
  public ServerSocketChannel openServerSocket(
      String listener, InetSocketAddress address, int backlog, int receiveBuffer)
      throws IOException {
    ServerSocketChannel socket = held.remove(address.getPort());
    if (socket == null) {
      return ServerSocketFactory.INSTANCE.openServerSocket(
          listener, address, backlog, receiveBuffer);
    }
    // As Kafka's own factory makes them: its selector wants no other.
    socket.configureBlocking(false);
    return socket;
  }

  @Override
  public void close() throws IOException {
    Closeable[] open = held.values().toArray(Closeable[]::new);
    held.clear();
    Utils.closeAll(open);
  }
}
