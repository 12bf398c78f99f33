package io.copydesk.extract.text;

import java.util.regex.Pattern;

/** White space of a text, which an article that a program wrapped has in the midst of names. */
public final class Blanks {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private Blanks() {}

  /** The words of a text with one blank between them, whatever lines they stand in. */
  public static String single(String text) {
    return WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
  }
}
