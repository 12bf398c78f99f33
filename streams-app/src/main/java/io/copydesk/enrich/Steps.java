package io.copydesk.enrich;

import java.util.function.Supplier;

/** Runs a step and says which one it was when it throws. */
final class Steps {

  private Steps() {}

  /** A stack overflow is the article's fault too, and leaves the thread fit for the next one. */
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
