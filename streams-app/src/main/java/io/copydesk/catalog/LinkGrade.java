package io.copydesk.catalog;

/**
 * On what a link stands, and how often links that stand on it are right. The numbers are set by
 * hand to what was counted: on the linking gold (companies and ministries of 1987 newswire and of
 * papers of 2022), and of links drawn at random from the same papers and 480 more (places left out)
 * and read by eye in November 2026. Right were, from the weakest grade up, 2 of 2 and 15 of 15; 18
 * of 19 and 38 of 45; 46 of 46 and 37 of 40; 413 of 422 and 30 of 30; 3 of 3 and 4 of 5, the fifth
 * mended since. What is counted on so few is no more exact than a few hundredths.
 */
public enum LinkGrade {
  /** The listing beside the name is the entity's, and the name is like its. */
  LISTING(0.98),
  /** The name means this entry alone. */
  NAME(0.97),
  /** The name may mean something else; much in the article points here. */
  STRONG(0.96),
  /** The name may mean something else; little in the article points here, and nothing elsewhere. */
  WEAK(0.88),
  /** A body of government without a country, taken for that of whom an English newswire speaks. */
  UNSAID(0.9);

  /** From this many points on the evidence is strong: a full name elsewhere, or the country. */
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
