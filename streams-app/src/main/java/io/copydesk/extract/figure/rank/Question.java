package io.copydesk.extract.figure.rank;

/** What is asked of a figure. */
public enum Question {
  /** Whose is it? A wrong owner does more harm than none. */
  SUBJECT(0.5),
  /** Of what is it the size? */
  METRIC(0.45),
  /** Which way did it go? */
  DIRECTION(0.5);

  private final double least;

  Question(double least) {
    this.least = least;
  }

  /**
   * How probable an answer has to be, from 0 to 1; below it nothing is answered. Chosen by the
   * scores of cross-validation: precision against what is found.
   */
  public double least() {
    return least;
  }
}
