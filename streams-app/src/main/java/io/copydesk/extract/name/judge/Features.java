package io.copydesk.extract.name.judge;

import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.name.reading.Nouns;
import io.copydesk.extract.name.reading.ReadSentence;

/** The features of candidates. Stateless, thread-safe. */
public final class Features {

  /** Characters of the affixes of words that features are made of. */
  public static final int SHORTEST_AFFIX = 2;

  public static final int LONGEST_AFFIX = 4;

  /** How many numbers features may have as values, from 0. */
  public static final int NUMBERS = 256;

  private final NameFeatures ofNames;
  private final OccurrenceFeatures ofOccurrences;

  /**
   * @param gazetteer of countries, towns and people
   * @param mapped brands and operators on maps of the world
   * @param nouns how texts call what bears a name: "he", "the bank"
   * @param tickers which tell a company beside a name
   */
  public Features(Gazetteer gazetteer, MappedNames mapped, Nouns nouns, Tickers tickers) {
    this.ofNames = new NameFeatures(gazetteer, mapped, nouns, tickers);
    this.ofOccurrences = new OccurrenceFeatures(gazetteer, tickers);
  }

  /** The features that all occurrences of a name share. */
  public void ofName(Name name, ArticleNames names, FeatureSink out) {
    ofNames.add(name, names, out);
  }

  /** The features of one occurrence. */
  public void ofOccurrence(Occurrence occurrence, FeatureSink out) {
    ofFirst(occurrence.read(), occurrence.first(), out);
    ofEnd(occurrence.read(), occurrence.end(), out);
    ofSpan(occurrence, out);
  }

  /** Those that all occurrences share that begin at a token of a sentence. */
  void ofFirst(ReadSentence read, int first, FeatureSink out) {
    ofOccurrences.addOfFirst(read, first, out);
  }

  /** Those that all occurrences share that end before a token of a sentence. */
  void ofEnd(ReadSentence read, int end, FeatureSink out) {
    ofOccurrences.addOfEnd(read, end, out);
  }

  /** The other features of one occurrence. */
  void ofSpan(Occurrence occurrence, FeatureSink out) {
    ofOccurrences.addOfSpan(occurrence, out);
  }
}
