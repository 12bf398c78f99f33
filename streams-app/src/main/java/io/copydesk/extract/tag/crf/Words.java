package io.copydesk.extract.tag.crf;

/** A sentence's words, with what each alone speaks for, and with missing ones before and after. */
final class Words {

  private final SoleScores[] words;
  private final SoleScores missing;

  /**
   * @param missing of {@link Word#MISSING}
   */
  Words(SoleScores[] words, SoleScores missing) {
    this.words = words;
    this.missing = missing;
  }

  int size() {
    return words.length;
  }

  SoleScores scores(int i) {
    return i >= 0 && i < words.length ? words[i] : missing;
  }

  Word at(int i) {
    return scores(i).word();
  }

  Piece word(int i) {
    return at(i).word();
  }

  Piece shape(int i) {
    return at(i).shape();
  }

  Piece wordClass(int i) {
    return at(i).wordClass();
  }
}
