package io.copydesk.extract.tag.crf;

import java.util.Arrays;

/** A sentence's words, with what each alone speaks for, and with missing ones before and after. */
final class Words {

  /** How far to each side a word is looked for without regard to its place. */
  static final int NEIGHBOURHOOD = 5;

  private final SoleScores[] words;
  private final SoleScores missing;

  /**
   * For each word the index of the nearest equal word before it within the neighbourhood; -1 when
   * there is none.
   */
  private final int[] last;

  /**
   * For each word the index of the nearest equal word behind it within the neighbourhood; the
   * number of words when there is none.
   */
  private final int[] next;

  /**
   * @param missing of {@link Word#MISSING}
   */
  Words(SoleScores[] words, SoleScores missing) {
    this.words = words;
    this.missing = missing;
    this.last = new int[words.length];
    this.next = new int[words.length];
    Arrays.fill(last, -1);
    Arrays.fill(next, words.length);
    for (int i = 0; i < words.length; i++) {
      link(i);
    }
  }

  private void link(int i) {
    for (int j = i - 1; j >= Math.max(0, i - NEIGHBOURHOOD); j--) {
      if (words[i].word().word().hash() == words[j].word().word().hash()) {
        last[i] = j;
        next[j] = i;
        return;
      }
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

  /**
   * Whether the word at an index has no equal word between it and {@code i}, which stands behind
   * it. Of the missing words in front of the sentence only the one beside it has none.
   *
   * @param i up to {@link #NEIGHBOURHOOD} behind the index
   */
  boolean isNearestBefore(int index, int i) {
    return index < 0 ? index == -1 : next[index] >= i;
  }

  /** As {@link #isNearestBefore}, for an index behind {@code i}. */
  boolean isNearestBehind(int index, int i) {
    return index < words.length ? last[index] <= i : index == words.length;
  }

  Piece word(int i) {
    return at(i).word();
  }

  Piece shape(int i) {
    return at(i).shape();
  }

  Piece cluster(int i) {
    return at(i).cluster();
  }
}
