package io.copydesk.extract.name.reading;

import io.copydesk.extract.NameMatch;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A tagged sentence with what the judge asks of each token many times, computed once. Made for one
 * article; not thread-safe while it is made, immutable then.
 */
public final class ReadSentence {

  private static final long NONE = TextHash.of("-");

  private final TaggedSentence tagged;
  private final List<NameMatch> catalog;
  private final long[] words;
  private final long[] clusters;
  private final WordGroups groups;
  private final int[] groupOf;
  private final boolean[] knownSmall;
  private final boolean capitals;
  private final boolean rewritten;

  /**
   * @param catalog the catalog's names in the sentence
   * @param rewritten whether its capitals are guessed by {@link Recasing}, since the text is all in
   *     capitals or all in lower case
   * @param knownSmall whether the tagger's model met a word in lower case while it was trained
   * @param groups of words, of which each token's is noted
   */
  public ReadSentence(
      TaggedSentence tagged,
      List<NameMatch> catalog,
      boolean rewritten,
      Predicate<String> knownSmall,
      WordGroups groups) {
    this.tagged = tagged;
    this.catalog = catalog;
    this.rewritten = rewritten;
    this.words = new long[tagged.size()];
    this.clusters = new long[tagged.size()];
    this.groups = groups;
    this.groupOf = new int[tagged.size()];
    this.knownSmall = new boolean[tagged.size()];
    int names = 0;
    int small = 0;
    for (int i = 0; i < words.length; i++) {
      // As the tables' words and the weights' texts are hashed, "İ" among them.
      words[i] = TextHash.of(tagged.word(i).toLowerCase(Locale.ROOT));
      clusters[i] = TextHash.of(tagged.tags().cluster(i));
      this.knownSmall[i] =
          tagged.hasCapital(i) && knownSmall.test(tagged.word(i).toLowerCase(Locale.ROOT));
      if (Character.isLetter(tagged.word(i).charAt(0))) {
        names += tagged.hasCapital(i) ? 1 : 0;
        small += tagged.hasCapital(i) ? 0 : 1;
      }
    }
    groups.find(words, groupOf);
    this.capitals = names > 2 * small;
  }

  /** The sentence. */
  public TaggedSentence tagged() {
    return tagged;
  }

  /** The catalog's names in it. */
  public List<NameMatch> catalog() {
    return catalog;
  }

  /** How many tokens it has. */
  public int size() {
    return words.length;
  }

  /** Whether over two thirds of the words have a capital, as in the headlines of some papers. */
  public boolean inTitleCase() {
    return capitals;
  }

  /** Whether its capitals are guessed, since the text is all in capitals or all in lower case. */
  public boolean isRewritten() {
    return rewritten;
  }

  /** The hash of the token in lower case; of "-" outside of the sentence. */
  public long word(int i) {
    return i >= 0 && i < words.length ? words[i] : NONE;
  }

  /** Whether the token has a capital, and the tagger's model met it in lower case too. */
  public boolean isKnownSmall(int i) {
    return knownSmall[i];
  }

  /** The hash of the name of the token's cluster; of "-" outside of the sentence. */
  public long cluster(int i) {
    return i >= 0 && i < clusters.length ? clusters[i] : NONE;
  }

  /**
   * The hash of the name of the token's narrow group in {@link WordGroups}; of "-" outside of the
   * sentence.
   */
  public long narrowGroup(int i) {
    return i >= 0 && i < groupOf.length ? groups.narrow(groupOf[i]) : NONE;
  }

  /** The hash of the name of the broad group around it; of "-" outside of the sentence. */
  public long broadGroup(int i) {
    return i >= 0 && i < groupOf.length ? groups.broad(groupOf[i]) : NONE;
  }

  /** The hash of the span's words in lower case, without a full stop at its end. */
  public long key(int first, int end) {
    return TextHash.ofWords(
        words, first, end - first > 1 && tagged.word(end - 1, ".") ? end - 1 : end);
  }
}
