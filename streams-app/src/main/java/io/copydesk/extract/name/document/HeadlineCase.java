package io.copydesk.extract.name.document;

import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;

/** How a headline is written. */
public final class HeadlineCase {

  private HeadlineCase() {}

  /** Whether the sentence has words but none with a lower-case letter. */
  public static boolean isAllCapitals(Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      boolean word = false;
      for (int i = 0; i < token.text().length(); i++) {
        char c = token.text().charAt(i);
        if (Character.isLowerCase(c)) {
          return false;
        }
        word |= Character.isUpperCase(c);
      }
      words += word ? 1 : 0;
    }
    return words > 1;
  }
}
