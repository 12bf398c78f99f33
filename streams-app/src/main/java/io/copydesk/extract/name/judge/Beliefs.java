package io.copydesk.extract.name.judge;

import java.util.Arrays;
import java.util.List;

/**
 * The probabilities of each name of an article after the first look, which judges each occurrence
 * by itself. They are features of the second look, and numbers that its hidden units see, which
 * compares an occurrence with the others: "Terraform" is probably of the kind that "Terraform Labs"
 * is of. Filled for one article, then only read.
 */
final class Beliefs {

  private static final Belief NONE = new Belief();

  private final Belief[] byName;

  /** Of one name. */
  private static final class Belief {
    private final double[] most = new double[NameKind.COUNT];
    private final double[] second = new double[NameKind.COUNT];
    private final double[] sum = new double[NameKind.COUNT];
    private int alone;

    void add(double[] probabilities, int at, boolean isAlone) {
      for (int k = 0; k < NameKind.COUNT; k++) {
        double p = probabilities[at + k];
        if (p > most[k]) {
          second[k] = most[k];
          most[k] = p;
        } else if (p > second[k]) {
          second[k] = p;
        }
        sum[k] += isAlone ? p : 0;
      }
      alone += isAlone ? 1 : 0;
    }
  }

  /**
   * @param names how many names the article has
   */
  Beliefs(int names) {
    byName = new Belief[names];
    Arrays.fill(byName, NONE);
  }

  /**
   * Adds the candidates of a sentence.
   *
   * @param probabilities of kind for each candidate, at {@code candidate * NameKind.COUNT + kind}
   */
  void add(List<Occurrence> candidates, double[] probabilities) {
    for (int c = 0; c < candidates.size(); c++) {
      Occurrence candidate = candidates.get(c);
      int name = candidate.name().number();
      byName[name] = byName[name] == NONE ? new Belief() : byName[name];
      byName[name].add(probabilities, c * NameKind.COUNT, candidate.isAlone());
    }
  }

  /**
   * The features by what the first look says of a candidate, of its name elsewhere and of its
   * forms.
   */
  void features(Occurrence candidate, double[] probabilities, int number, FeatureSink out) {
    int at = number * NameKind.COUNT;
    double total = 0;
    for (int k = 0; k < NameKind.COUNT; k++) {
      total += probabilities[at + k];
      add(Template.BELIEF, k, probabilities[at + k], out);
    }
    out.add(Template.BELIEF_ANY, Buckets.probability(total));
    out.add(
        Template.BELIEF_LENGTH,
        Buckets.number(candidate.end() - candidate.first()),
        Buckets.number(candidate.isAlone() ? 1 : 0));
    elsewhere(candidate, probabilities, at, out);
    others(Template.LONGER_BELIEF, candidate.name().longer(), out);
    if (candidate.isAlone()) {
      others(Template.LONGER_BELIEF_ALONE, candidate.name().longer(), out);
    }
    others(Template.SPELLED_BELIEF, candidate.name().spelledOut(), out);
    others(Template.SHORTER_BELIEF, candidate.name().shorterNames(), out);
  }

  /** Sets the beliefs about a candidate, its name elsewhere and its forms in its impression. */
  void describe(Occurrence candidate, double[] probabilities, int number, Impression impression) {
    int at = number * NameKind.COUNT;
    for (int k = 0; k < NameKind.COUNT; k++) {
      double own = probabilities[at + k];
      impression.set(Impression.OfKind.HERE, k, own);
      impression.set(Impression.OfKind.ELSEWHERE, k, mostElsewhere(candidate, own, k));
      if (othersAlone(candidate) > 0) {
        impression.set(Impression.OfKind.ELSEWHERE_MEAN, k, meanElsewhere(candidate, own, k));
      }
    }
    describe(Impression.OfKind.LONGER, candidate.name().longer(), impression);
    describe(Impression.OfKind.SPELLED_OUT, candidate.name().spelledOut(), impression);
    describe(Impression.OfKind.SHORTER, candidate.name().shorterNames(), impression);
  }

  private void describe(Impression.OfKind belief, List<Name> names, Impression impression) {
    double[] most = most(names);
    for (int k = 0; k < NameKind.COUNT; k++) {
      impression.set(belief, k, most[k]);
    }
  }

  private double mostElsewhere(Occurrence candidate, double own, int kind) {
    Belief belief = byName[candidate.name().number()];
    return own >= belief.most[kind] ? belief.second[kind] : belief.most[kind];
  }

  /** How many other occurrences of the name stand alone. */
  private int othersAlone(Occurrence candidate) {
    return byName[candidate.name().number()].alone - (candidate.isAlone() ? 1 : 0);
  }

  /** The mean of those, of which there is one at least. */
  private double meanElsewhere(Occurrence candidate, double own, int kind) {
    double sum = byName[candidate.name().number()].sum[kind] - (candidate.isAlone() ? own : 0);
    return sum / othersAlone(candidate);
  }

  private void elsewhere(Occurrence candidate, double[] probabilities, int at, FeatureSink out) {
    double any = 0;
    for (int k = 0; k < NameKind.COUNT; k++) {
      double own = probabilities[at + k];
      double most = mostElsewhere(candidate, own, k);
      any += most;
      add(Template.ELSEWHERE_MOST, k, most, out);
      if (othersAlone(candidate) > 0) {
        add(Template.ELSEWHERE_MEAN, k, meanElsewhere(candidate, own, k), out);
      }
    }
    out.add(
        Template.ELSEWHERE_ANY,
        Buckets.probability(Math.min(1, any)),
        Buckets.number(candidate.isAlone() ? 1 : 0));
  }

  private void others(Template template, List<Name> names, FeatureSink out) {
    if (names.isEmpty()) {
      return;
    }
    double[] most = most(names);
    for (int k = 0; k < NameKind.COUNT; k++) {
      add(template, k, most[k], out);
    }
    out.add(template, Buckets.probability(Math.min(1, Arrays.stream(most).sum())));
  }

  /** How probable each kind is where it is most probable of these names. */
  private double[] most(List<Name> names) {
    double[] most = new double[NameKind.COUNT];
    for (Name name : names) {
      for (int k = 0; k < NameKind.COUNT; k++) {
        most[k] = Math.max(most[k], byName[name.number()].most[k]);
      }
    }
    return most;
  }

  private static void add(Template template, int kind, double probability, FeatureSink out) {
    out.add(template, Buckets.number(kind), Buckets.probability(probability));
  }
}
