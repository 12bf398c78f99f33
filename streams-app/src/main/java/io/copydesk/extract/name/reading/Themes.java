package io.copydesk.extract.name.reading;

import io.copydesk.extract.lexicon.HashTable;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an article is about: those that it has more words of than articles usually have. A name in a
 * match report is of another kind than the same name in a company's results. Thresholds are by
 * hand. Immutable, thread-safe.
 */
public final class Themes {

  /** How many different words of a group make a theme, at least. */
  private static final int FEWEST = 4;

  /** How many times the usual share of an article's words makes a theme. */
  private static final double MORE = 2;

  /** No group is rarer than this: chance alone would make a theme of it. */
  private static final double LEAST_USUAL = 0.004;

  private final WordGroups groups;
  private final double[] usual;

  private Themes(WordGroups groups, double[] usual) {
    this.groups = groups;
    this.usual = usual;
  }

  /**
   * Reads how much of an article's different words is usually of each theme.
   *
   * @param lines the name of a theme, a tabulator and its share from 0 to 1; a theme without a line
   *     is a rare one
   * @throws IllegalArgumentException when there is no such theme, or its share is no number
   */
  public static Themes of(WordGroups groups, List<String> lines) {
    double[] usual = new double[groups.themes().size()];
    Arrays.fill(usual, LEAST_USUAL);
    for (String line : lines) {
      int tab = line.indexOf('\t');
      int group = groups.themes().indexOf(line.substring(0, Math.max(0, tab)));
      if (group < 0) {
        throw new IllegalArgumentException("no theme: " + line);
      }
      usual[group] = Math.max(LEAST_USUAL, Double.parseDouble(line.substring(tab + 1)));
    }
    return new Themes(groups, usual);
  }

  /** The groups that themes are made of. */
  public WordGroups groups() {
    return groups;
  }

  /** The hashes of the names of an article's themes, in the order of their names. */
  public long[] in(TokenizedArticle text) {
    int[] counts = count(groups, text);
    double all = Arrays.stream(counts).sum();
    long[] found = new long[counts.length];
    int n = 0;
    for (int group = 0; group < counts.length; group++) {
      if (counts[group] >= FEWEST && counts[group] > MORE * usual[group] * all) {
        found[n++] = TextHash.of(groups.themes().get(group));
      }
    }
    return Arrays.copyOf(found, n);
  }

  /** How many different words in lower case an article has of each theme. */
  public static int[] count(WordGroups groups, TokenizedArticle text) {
    int[] counts = new int[groups.themes().size()];
    Set<String> met = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        String word = token.text();
        if (Character.isLowerCase(word.charAt(0)) && met.add(word)) {
          int group = groups.of(TextHash.of(word));
          if (group != HashTable.ABSENT) {
            counts[groups.theme(group)]++;
          }
        }
      }
    }
    return counts;
  }
}
