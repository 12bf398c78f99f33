package io.copydesk.enrich;

/** The article has taken longer than its {@link Budget} allows. */
final class OutOfTimeException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
