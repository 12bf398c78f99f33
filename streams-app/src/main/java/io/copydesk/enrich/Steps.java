package io.copydesk.enrich;

import java.util.function.Supplier;

/** Runs a step, and names it when it throws. Stateless. */
final class Steps {

  private Steps() {}

  /**
   * A stack overflow counts as any other exception: the article brought it about, and the thread
   * can go on with the next one.
   */
  static <T> T run(Rejection.Stage stage, Supplier<T> step) {
    try {
      return step.get();
    } catch (OutOfTimeException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new StepFailedException(stage, e);
    }
  }
}
