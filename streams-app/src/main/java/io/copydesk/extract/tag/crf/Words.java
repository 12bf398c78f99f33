package io.copydesk.extract.tag.crf;

/** A sentence's words, with what each alone speaks for, and with missing ones before and after. */
final class Words {

  private final SoleScores[] words;
  private final SoleScores missing;
  private final long[] hashes;

  /**
   * @param missing of {@link Word#MISSING}
   */
  Words(SoleScores[] words, SoleScores missing) {
    this.words = words;
    this.missing = missing;
    this.hashes = new long[words.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = words[i].word().word().hash();
    }
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

  /** The hash of a word's text: of all that is asked for the most often. */
  long hash(int i) {
    return i >= 0 && i < hashes.length ? hashes[i] : missing.word().word().hash();
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
