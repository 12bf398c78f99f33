package io.copydesk.cli.console;

import java.util.Locale;

/**
 * Makes text that somebody else wrote fit for a terminal. Stateless.
 *
 * <p>A terminal obeys control characters: an article could clear the screen, change the window's
 * title, or reorder what is read (bidirectional overrides). None of them is let through.
 */
public final class SafeText {

  private SafeText() {}

  /** The text in one line: white space is single spaces, what a terminal would obey is escaped. */
  public static String line(String text) {
    return escaped(text.strip().replaceAll("\\s+", " "));
  }

  /** The text with its line breaks and tabs; what else a terminal would obey is escaped. */
  public static String lines(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\t') {
                safe.append((char) c);
              } else {
                append(c, safe);
              }
            });
    return safe.toString();
  }

  /**
   * A line of JSON that means the same, with what a terminal would obey as JSON escapes. JSON's own
   * syntax has no such character, so all of them stand in strings.
   */
  public static String json(String json) {
    return escaped(json);
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, safe));
    return safe.toString();
  }

  private static void append(int c, StringBuilder safe) {
    if (isObeyed(c)) {
      for (char unit : Character.toChars(c)) {
        safe.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      }
    } else {
      safe.appendCodePoint(c);
    }
  }

  private static boolean isObeyed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          // The joiners that emoji and many scripts are spelled with.
          c != 0x200C && c != 0x200D;
      default -> false;
    };
  }
}
