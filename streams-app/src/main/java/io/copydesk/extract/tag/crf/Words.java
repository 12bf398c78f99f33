package io.copydesk.extract.tag.crf;

/**
 * A sentence's words, with empty ones before and after.
 *
 * <p>In a feature's name CoreNLP writes a missing word as the empty string in some features and as
 * {@code null} in others. The model was trained so, and this class keeps to it.
 */
final class Words {

  static final Piece NULL = Piece.of("null");

  private static final Word NONE = Word.of("", "", "");

  private final Word[] words;

  Words(Word[] words) {
    this.words = words;
  }

  int size() {
    return words.length;
  }

  boolean has(int i) {
    return i >= 0 && i < words.length;
  }

  Word at(int i) {
    return has(i) ? words[i] : NONE;
  }

  Piece word(int i) {
    return at(i).word();
  }

  Piece shape(int i) {
    return at(i).shape();
  }

  Piece shapeOrNull(int i) {
    return has(i) ? words[i].shape() : NULL;
  }

  Piece wordClass(int i) {
    return at(i).wordClass();
  }

  Piece classOrNull(int i) {
    return has(i) ? words[i].wordClass() : NULL;
  }
}
