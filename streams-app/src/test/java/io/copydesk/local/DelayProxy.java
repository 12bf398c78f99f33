package io.copydesk.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands before a server on this machine and hands on its answers so much later, as a long line
 * does: what follows on each other is delayed by the same time, not one after the other.
 */
public final class DelayProxy implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;

  private final ServerSocket listening;
  private final int target;
  private final Duration delay;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private DelayProxy(ServerSocket listening, int target, Duration delay) {
    this.listening = listening;
    this.target = target;
    this.delay = delay;
  }

  /** What the server has sent, and when it is handed on; empty at the end. */
  @SuppressWarnings("ArrayRecordComponent") // Passed on; never compared.
  private record Chunk(byte[] bytes, long due) {}

  /** Starts to listen on a free port of the loopback interface. */
  public static DelayProxy start(int target, Duration delay) throws IOException {
    ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    DelayProxy proxy = new DelayProxy(listening, target, delay);
    proxy.threads.execute(proxy::accept);
    return proxy;
  }

  public int port() {
    return listening.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listening.accept();
        sockets.add(client);
        threads.execute(() -> serve(client));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket client) {
    try {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      sockets.add(server);
      server.setTcpNoDelay(true);
      client.setTcpNoDelay(true);
      threads.execute(() -> pass(client, server, Duration.ZERO));
      pass(server, client, delay);
    } catch (IOException e) {
      close(client);
    }
  }

  private void pass(Socket from, Socket to, Duration later) {
    BlockingQueue<Chunk> line = new LinkedBlockingQueue<>();
    threads.execute(() -> write(line, to));
    try {
      InputStream in = from.getInputStream();
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        line.add(new Chunk(Arrays.copyOf(buffer, read), System.nanoTime() + later.toNanos()));
      }
    } catch (IOException e) {
      // The other side learns of it below.
    }
    line.add(new Chunk(new byte[0], System.nanoTime()));
  }

  private static void write(BlockingQueue<Chunk> line, Socket to) {
    try (to) {
      OutputStream out = to.getOutputStream();
      for (Chunk chunk = line.take(); chunk.bytes().length > 0; chunk = line.take()) {
        for (long left = chunk.due() - System.nanoTime();
            left > 0;
            left = chunk.due() - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
        out.write(chunk.bytes());
      }
    } catch (IOException | InterruptedException e) {
      // Closed.
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // Closed already.
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sockets.forEach(DelayProxy::close);
    threads.shutdownNow();
  }
}
