package io.copydesk.topology.fault;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * The causes behind a failure; a hundred at most, since a chain of causes may be cyclic. Stateless.
 */
public final class Causes {

  /** Far more than any real chain has. Set by hand. */
  private static final int DEEPEST_CHAIN = 100;

  private Causes() {}

  /** The failure and its causes, outermost first. */
  public static Stream<Throwable> of(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST_CHAIN);
  }

  /** The innermost cause's message; its type's name where it has none. */
  public static String words(Throwable failure) {
    Throwable root = root(failure);
    String message = root.getMessage();
    return message == null || message.isBlank() ? root.getClass().getSimpleName() : message;
  }

  /** The innermost cause, or the failure itself when it has none. */
  public static Throwable root(Throwable failure) {
    return of(failure).reduce(failure, (outer, inner) -> inner);
  }
}
