package io.copydesk.extract.text;

/**
 * Tells whether a token is a dash, whether it has blanks around it or not: an en dash, an em dash,
 * a hyphen that was typed in their place, or two hyphens, as old wires have it. Numbers are read
 * with a wider idea of a dash, which has the minus as well: {@code Lexeme.isDash}. Stateless.
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
