package io.copydesk.catalog;

/**
 * What a link rests on, and how often links that rest on it are right, which is published as a
 * link's confidence. The numbers are set by hand to what was counted: on articles whose links are
 * labelled ({@code copydesk score --links --reliability}), and by eye on links of other articles.
 * streams-app/rationale/links.md has the counts; a number that rests on few links is no more exact
 * than a few hundredths.
 */
public enum LinkGrade {
  /** The listing beside the name is the entity's, and the two names are alike. */
  LISTING(0.98),
  /** In the catalog the name means this entity alone. */
  NAME(0.97),
  /** The name may mean something else; much in the article points here. */
  STRONG(0.96),
  /** The name may mean something else; little in the article points here, and less to any other. */
  WEAK(0.92),
  /**
   * A body of government without a country ("Treasury"), taken for that of the United States, as
   * English-language newswires write.
   */
  UNSAID(0.85);

  /**
   * From this many points on the evidence is strong: as many as the full name elsewhere in the
   * article gives.
   */
  static final int STRONG_POINTS = 4;

  private final double confidence;

  LinkGrade(double confidence) {
    this.confidence = confidence;
  }

  /**
   * The grade of a name that may mean something else, with these points for what it is linked to.
   */
  public static LinkGrade of(int points) {
    return points >= STRONG_POINTS ? STRONG : WEAK;
  }

  /** The share of such links that is right, 0 to 1. */
  public double confidence() {
    return confidence;
  }
}
