package io.copydesk.extract.name.judge;

import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Words that may be a name, in one article: all their occurrences, and the article's longer and
 * shorter forms of them. Filled by {@link ArticleNames} while it reads the article, not changed
 * after.
 */
public final class Name {

  /**
   * How many longer and shorter forms are kept of each sort: more would cost time and say the same.
   */
  private static final int MAX_LONGER = 3;

  private final int number;
  private final long key;
  private final int tokens;
  private final List<Occurrence> occurrences = new ArrayList<>(2);
  private final List<Name> longer = new ArrayList<>(0);
  private final List<Name> spelledOut = new ArrayList<>(0);
  private final List<Name> shorterNames = new ArrayList<>(0);
  private final double[] sums = new double[Tags.Label.values().length];
  private int alone;
  private int shorter;

  /**
   * @param number its index among the names of the article
   */
  Name(int number, long key, int tokens) {
    this.number = number;
    this.key = key;
    this.tokens = tokens;
  }

  void add(Occurrence occurrence) {
    occurrences.add(occurrence);
    alone += occurrence.isAlone() ? 1 : 0;
    TaggedSentence s = occurrence.read().tagged();
    for (Tags.Label label : Tags.Label.values()) {
      double sum = 0;
      for (int i = occurrence.first(); i < occurrence.end(); i++) {
        sum += s.tags().probability(i, label);
      }
      sums[label.index()] += sum / (occurrence.end() - occurrence.first());
    }
  }

  /** Notes that it begins or ends a longer name of the article. */
  void addLonger(Name name) {
    if (name.tokens > tokens && longer.size() < MAX_LONGER && !longer.contains(name)) {
      longer.add(name);
    }
  }

  /** Notes that it abbreviates a name of the article. */
  void addSpelledOut(Name name) {
    if (name != this && spelledOut.size() < MAX_LONGER && !spelledOut.contains(name)) {
      spelledOut.add(name);
    }
  }

  /**
   * Notes a shorter form of the article's.
   *
   * @param how one of the bits such as {@link ArticleNames#ABBREVIATED}
   */
  void addShorter(Name name, int how) {
    shorter |= how;
    if (name != this && shorterNames.size() < MAX_LONGER && !shorterNames.contains(name)) {
      shorterNames.add(name);
    }
  }

  /** The article's shorter forms of it that stand alone somewhere, and its abbreviation. */
  List<Name> shorterNames() {
    return Collections.unmodifiableList(shorterNames);
  }

  /** Its index among the names of the article. */
  int number() {
    return number;
  }

  /** How many names there are at most among candidates of an article. */
  static int count(List<List<Occurrence>> candidates) {
    int count = 0;
    for (List<Occurrence> sentence : candidates) {
      for (Occurrence candidate : sentence) {
        count = Math.max(count, candidate.name().number + 1);
      }
    }
    return count;
  }

  /** The hash of its words ({@code TextHash.ofWords}). */
  public long key() {
    return key;
  }

  /** How many tokens it has. */
  public int tokens() {
    return tokens;
  }

  /** Its occurrences in the order of the text; never empty. */
  public List<Occurrence> occurrences() {
    return Collections.unmodifiableList(occurrences);
  }

  /** At how many occurrences no capitalised word stands right before or behind. */
  int alone() {
    return alone;
  }

  /** The article's longer names that begin or end with it. */
  List<Name> longer() {
    return Collections.unmodifiableList(longer);
  }

  /** The article's names that it abbreviates. */
  List<Name> spelledOut() {
    return Collections.unmodifiableList(spelledOut);
  }

  /** Which shorter forms the article has: bits such as {@link ArticleNames#ABBREVIATED}. */
  int shorter() {
    return shorter;
  }

  /** Mean probability of the tagger's label over all occurrences, 0 to 1. */
  double mean(Tags.Label label) {
    return sums[label.index()] / occurrences.size();
  }

  /**
   * The occurrence that shows best how it is written: the first outside of headlines in title case.
   */
  public Occurrence best() {
    for (Occurrence occurrence : occurrences) {
      if (!occurrence.read().inTitleCase()) {
        return occurrence;
      }
    }
    return occurrences.getFirst();
  }
}
