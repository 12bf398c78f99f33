package io.copydesk.cli.run;

import java.util.function.IntSupplier;

/**
 * Stops a service in order when the process is asked to end (Ctrl-C, SIGTERM). The exit code is
 * then that of the stop: 0 when all went well, where the JVM's own would be 128 and the signal's
 * number. Stateless.
 */
public final class StopSignal {

  private static final int FAILED = 1;

  private StopSignal() {}

  /**
   * Work that lasts until it is stopped.
   *
   * @param <E> what else it may throw
   */
  @FunctionalInterface
  public interface Service<E extends Exception> {
    /** The exit code when it ends by itself. */
    int await() throws InterruptedException, E;
  }

  /**
   * Waits for the service; when the process is asked to end meanwhile, stops it and ends the
   * process.
   *
   * @param stop stops the service; its result is the exit code
   * @return the service's exit code
   */
  public static <E extends Exception> int orAwait(IntSupplier stop, Service<E> service)
      throws InterruptedException, E {
    Thread hook = new Thread(() -> end(stop), "copydesk-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return service.await();
    } finally {
      yieldTo(hook);
    }
  }

  private static void end(IntSupplier stop) {
    int exitCode = FAILED;
    try {
      exitCode = stop.getAsInt();
    } finally {
      Runtime.getRuntime().halt(exitCode);
    }
  }

  /**
   * Removes the hook; if it is running already, waits until it has closed all and ends the process.
   */
  private static void yieldTo(Thread hook) throws InterruptedException {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      hook.join();
    }
  }
}
