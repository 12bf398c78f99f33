package io.copydesk.extract.figure.sentence;

import io.copydesk.extract.figure.lexeme.Lexeme;

/** Says what a lexeme is, as the weights call it: a number, a name's first or last word, a word. */
public final class Beside {

  private final SentenceView view;

  public Beside(SentenceView view) {
    this.view = view;
  }

  /** "number", "name", or the word in lower case; "" outside the sentence. */
  public String word(int at) {
    Lexeme word = view.lexemes().get(at);
    if (word.isNumber()) {
      return "number";
    }
    boolean name = view.ownerStartingAt(at) != null || view.ownerEndingAt(at + 1) != null;
    return name ? "name" : word.lower();
  }
}
