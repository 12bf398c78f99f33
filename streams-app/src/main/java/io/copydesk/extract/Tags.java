package io.copydesk.extract;

/** What the CRF says of each token of a sentence. */
final class Tags {

  /** The CRF's classes. */
  enum Label {
    NONE,
    PERSON,
    ORGANISATION,
    PLACE
  }

  private final Label[] labels;
  private final double[] probabilities;

  Tags(Label[] labels, double[] probabilities) {
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
  double probability(int first, int end) {
    double sum = 0;
    for (int i = first; i < end; i++) {
      sum += probabilities[i];
    }
    return sum / (end - first);
  }

  /** One past the last token that has the same label as {@code first}, without a gap. */
  int runEnd(int first) {
    int end = first + 1;
    while (end < labels.length && labels[end] == labels[first]) {
      end++;
    }
    return end;
  }
}
