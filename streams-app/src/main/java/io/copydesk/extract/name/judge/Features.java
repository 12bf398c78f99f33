package io.copydesk.extract.name.judge;

import io.copydesk.extract.name.listing.Tickers;

/** The features of candidates. Stateless, thread-safe. */
public final class Features {

  private final NameFeatures ofNames;
  private final OccurrenceFeatures ofOccurrences;

  public Features(Gazetteer gazetteer, Tickers tickers) {
    this.ofNames = new NameFeatures(gazetteer, tickers);
    this.ofOccurrences = new OccurrenceFeatures(gazetteer, tickers);
  }

  /** The features that all occurrences of a name share. */
  public void ofName(Name name, ArticleNames names, FeatureSink out) {
    ofNames.add(name, names, out);
  }

  /** The features of one occurrence. */
  public void ofOccurrence(Occurrence occurrence, FeatureSink out) {
    ofOccurrences.add(occurrence, out);
  }
}
