package io.copydesk.extract.text;

import io.copydesk.events.TextField;
import java.util.List;

/**
 * A sentence of one field.
 *
 * @param field the title or the body
 * @param index of the sentence within its field, from 0
 * @param tokens never empty
 */
public record Sentence(TextField field, int index, List<Token> tokens) {

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

  /** The words of {@code [first, end)}, one blank between each two. */
  public String join(int first, int end) {
    if (end == first + 1) {
      return tokens.get(first).text();
    }
    StringBuilder words = new StringBuilder(tokens.get(first).text());
    for (int i = first + 1; i < end; i++) {
      words.append(' ').append(tokens.get(i).text());
    }
    return words.toString();
  }

  /** One past the last character of the sentence in its field. */
  public int end() {
    return tokens.getLast().end();
  }
}
