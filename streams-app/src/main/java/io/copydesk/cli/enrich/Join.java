package io.copydesk.cli.enrich;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for work on another thread. Stateless. */
public final class Join {

  private Join() {}

  /**
   * The result of the work.
   *
   * @throws RuntimeException or {@link Error}, the failure of the work as it was thrown there:
   *     wrapped, nobody would recognise it, as who knows the remedy of an {@link OutOfMemoryError}
   */
  public static <T> T of(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      throw switch (e.getCause()) {
        case RuntimeException failure -> failure;
        case Error failure -> throw failure;
        default -> e;
      };
    }
  }
}
