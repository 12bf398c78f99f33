package io.copydesk.extract.text;

import io.copydesk.events.TextField;
import java.util.List;
import java.util.Set;

/**
 * A sentence of one field.
 *
 * @param field the title or the body
 * @param index of the sentence within its field, from 0
 * @param tokens never empty
 */
public record Sentence(TextField field, int index, List<Token> tokens) {

  private static final Set<String> STOPS = Set.of(".", "!", "?");

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** Which sentence of its article it is. */
  public SentenceId id() {
    return new SentenceId(field, index);
  }

  /** First character of the sentence in its field. */
  public int start() {
    return tokens.getFirst().start();
  }

  /**
   * The words of {@code [first, end)} as names in tables are written: one blank between each two
   * where the article has space, but none before the ending of a possessive.
   */
  public String join(int first, int end) {
    if (end == first + 1) {
      return tokens.get(first).text();
    }
    StringBuilder words = new StringBuilder(tokens.get(first).text());
    for (int i = first + 1; i < end; i++) {
      boolean apart = tokens.get(i).start() > tokens.get(i - 1).end();
      words.append(apart && !Token.isPossessive(tokens.get(i).text()) ? " " : "");
      words.append(tokens.get(i).text());
    }
    return words.toString();
  }

  /** Whether it ends in a full stop or the like, perhaps within quotation marks or brackets. */
  public boolean endsAsProse() {
    int last = tokens.size() - 1;
    while (last > 0 && isClosing(tokens.get(last).text())) {
      last--;
    }
    return STOPS.contains(tokens.get(last).text());
  }

  private static boolean isClosing(String token) {
    return token.equals(")") || QuotationMark.mayClose(token);
  }

  /** One past the last character of the sentence in its field. */
  public int end() {
    return tokens.getLast().end();
  }
}
