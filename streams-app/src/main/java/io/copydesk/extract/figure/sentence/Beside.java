package io.copydesk.extract.figure.sentence;

import io.copydesk.extract.figure.lexeme.Lexeme;
import java.util.function.Predicate;

/** Says what a lexeme is, as the weights call it: a number, a name's first or last word, a word. */
public final class Beside {

  private final SentenceView view;

  public Beside(SentenceView view) {
    this.view = view;
  }

  /**
   * A function word or a word of movement itself; of others only their class, so that clues are
   * general: "figure", "degree" of an adverb, "word", and "end" outside the sentence.
   *
   * @param telling whether a word is to be told itself
   */
  public String general(int at, Predicate<Lexeme> telling) {
    Lexeme word = view.lexemes().get(at);
    if (at < 0 || at >= view.lexemes().size()) {
      return "end";
    }
    if (view.figureStartingAt(at) != null || word.isNumber()) {
      return "figure";
    }
    boolean told = !word.isWord() || telling.test(word);
    return told ? word.lower() : other(word);
  }

  private static String other(Lexeme word) {
    return word.lower().endsWith("ly") ? "degree" : "word";
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
