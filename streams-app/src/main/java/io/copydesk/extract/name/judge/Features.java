package io.copydesk.extract.name.judge;

import io.copydesk.extract.name.listing.Tickers;

/** The features of candidates. Stateless, thread-safe. */
public final class Features {

  private final NameFeatures ofNames;
  private final PlaceFeatures ofPlaces;

  public Features(Gazetteer gazetteer, Tickers tickers) {
    this.ofNames = new NameFeatures(gazetteer, tickers);
    this.ofPlaces = new PlaceFeatures(gazetteer, tickers);
  }

  /** What speaks of the name wherever it stands in the article. */
  public void ofName(Name name, ArticleNames names, FeatureSink out) {
    ofNames.add(name, names, out);
  }

  /** What speaks of it at this place. */
  public void ofPlace(Occurrence occurrence, FeatureSink out) {
    ofPlaces.add(occurrence, out);
  }
}
