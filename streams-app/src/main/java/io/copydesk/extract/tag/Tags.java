package io.copydesk.extract.tag;

/** What the CRF says of each token of a sentence: label, probabilities, cluster. Immutable. */
public final class Tags {

  /** The CRF's classes. */
  public enum Label {
    NONE,
    PERSON,
    ORGANISATION,
    PLACE;

    /** Where its probability stands among those of a token. */
    @SuppressWarnings("EnumOrdinal") // The judge's weights have it too: train again after a change.
    public int index() {
      return ordinal();
    }
  }

  private final Label[] labels;
  private final double[] probabilities;
  private final double[][] all;
  private final String[] clusters;

  /**
   * @param all the probability of each label, by its ordinal, for each token
   * @param clusters the number of each token's cluster
   */
  public Tags(Label[] labels, double[][] all, String[] clusters) {
    this.labels = labels;
    this.all = all;
    this.clusters = clusters;
    this.probabilities = new double[labels.length];
    for (int i = 0; i < labels.length; i++) {
      probabilities[i] = all[i][labels[i].index()];
    }
  }

  int size() {
    return labels.length;
  }

  /** The label that the CRF gives a token. */
  public Label label(int token) {
    return labels[token];
  }

  /** The probability of a label at a token, 0 to 1. */
  public double probability(int token, Label label) {
    return all[token][label.index()];
  }

  /** The number of the token's cluster; empty when it has none. */
  public String cluster(int token) {
    return clusters[token];
  }

  /** Mean probability of the labels of {@code [first, end)}. */
  public double probability(int first, int end) {
    double sum = 0;
    for (int i = first; i < end; i++) {
      sum += probabilities[i];
    }
    return sum / (end - first);
  }

  /** One past the last token that has the same label as {@code first}, without a gap. */
  public int runEnd(int first) {
    int end = first + 1;
    while (end < labels.length && labels[end] == labels[first]) {
      end++;
    }
    return end;
  }
}
