package io.copydesk.catalog;

/**
 * On what a link stands, and how often links that stand on it are right: all of the linker's
 * numbers of that kind. They are set by hand to what was counted, on the linking gold ({@code
 * copydesk score --links --reliability}) and by eye on links of other articles; the table is in
 * RATIONALE.md. What is counted on few is no more exact than a few hundredths.
 */
public enum LinkGrade {
  /** The listing beside the name is the entity's, and the name is like its. */
  LISTING(0.98),
  /** The name means this entry alone. */
  NAME(0.97),
  /** The name may mean something else; much in the article points here. */
  STRONG(0.96),
  /** The name may mean something else; little in the article points here, and nothing elsewhere. */
  WEAK(0.92),
  /** A body of government without a country, taken for that of whom an English newswire speaks. */
  UNSAID(0.85);

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
