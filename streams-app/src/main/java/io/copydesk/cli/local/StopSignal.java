package io.copydesk.cli.local;

/**
 * Asks for an orderly end when the process is to end (Ctrl-C, SIGTERM). The exit code is then 0,
 * since to be stopped is how a service ends well. Stateless.
 */
public final class StopSignal {

  private StopSignal() {}

  /** Work that lasts until it is stopped. */
  @FunctionalInterface
  public interface Service {
    /** The exit code when it ends by itself. */
    int await() throws InterruptedException;
  }

  /**
   * Waits for the service; when the process is asked to end meanwhile, runs the task and ends it.
   *
   * @return the service's exit code
   */
  public static int orAwait(Runnable onStop, Service service) throws InterruptedException {
    Thread hook =
        new Thread(
            () -> {
              onStop.run();
              Runtime.getRuntime().halt(0);
            },
            "copydesk-stop");
    Runtime.getRuntime().addShutdownHook(hook);
    int exitCode = service.await();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The hook is what ended the service, and ends the process when all is closed.
      Thread.currentThread().join();
    }
    return exitCode;
  }
}
