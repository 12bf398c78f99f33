package io.copydesk.extract.text;

/**
 * A dash as a token, between blanks or not: those of printers, the typewriter's hyphen in their
 * stead, and two of these as old wires have them. Who looks for one asks here. Stateless.
 */
public final class Dash {

  private Dash() {}

  /** Whether a token is one. */
  public static boolean is(String token) {
    return switch (token) {
      case "-", "–", "—", "--" -> true;
      default -> false;
    };
  }
}
