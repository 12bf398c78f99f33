package io.copydesk.extract.tag;

/** What the CRF says of each token of a sentence. */
public final class Tags {

  /** The CRF's classes. */
  public enum Label {
    NONE,
    PERSON,
    ORGANISATION,
    PLACE
  }

  private final Label[] labels;
  private final double[] probabilities;

  public Tags(Label[] labels, double[] probabilities) {
    this.labels = labels;
    this.probabilities = probabilities;
  }

  int size() {
    return labels.length;
  }

  Label label(int token) {
    return labels[token];
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
