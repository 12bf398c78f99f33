package io.copydesk.extract.name.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * The features of the second look at a candidate: what the first look says of the same name
 * elsewhere, of the probable names beside it, and of the kinds of names in the whole article. Made
 * for one article, then only read.
 */
public final class SecondLook {

  /** Of candidates that overlap, only one can be more probable than this. */
  private static final double SURE = 0.5;

  /** Tokens between two names up to which one is evidence for the other. An assumption. */
  private static final int MAX_BETWEEN = 3;

  private final Beliefs beliefs;
  private final List<List<Occurrence>> candidates;
  private final List<double[]> probabilities;
  private final List<List<Sure>> sure = new ArrayList<>();
  private final double[] ofKind = new double[NameKind.COUNT];
  private double names;

  /** A candidate that is most probably a name. */
  private record Sure(int first, int end, int kind) {}

  /**
   * @param candidates of each sentence
   * @param probabilities by the first look, of each sentence, at {@code candidate * NameKind.COUNT
   *     + kind}
   */
  public SecondLook(List<List<Occurrence>> candidates, List<double[]> probabilities) {
    this.candidates = candidates;
    this.probabilities = probabilities;
    this.beliefs = new Beliefs(Name.count(candidates));
    for (int i = 0; i < candidates.size(); i++) {
      beliefs.add(candidates.get(i), probabilities.get(i));
      sure.add(sure(candidates.get(i), probabilities.get(i)));
    }
  }

  private List<Sure> sure(List<Occurrence> sentence, double[] of) {
    List<Sure> found = new ArrayList<>();
    for (int c = 0; c < sentence.size(); c++) {
      for (int k = 0; k < NameKind.COUNT; k++) {
        if (of[c * NameKind.COUNT + k] > SURE) {
          found.add(new Sure(sentence.get(c).first(), sentence.get(c).end(), k));
          ofKind[k]++;
          names++;
        }
      }
    }
    return found;
  }

  /** Gives the features that all candidates of the article share. */
  public void ofArticle(FeatureSink out) {
    for (int k = 0; k < NameKind.COUNT; k++) {
      out.add(
          Template.ARTICLE_SHARE,
          Buckets.number(k),
          Buckets.probability(names == 0 ? 0 : ofKind[k] / names));
    }
  }

  /** Gives the features of one candidate. */
  public void ofCandidate(int sentence, int candidate, FeatureSink out) {
    Occurrence at = candidates.get(sentence).get(candidate);
    beliefs.features(at, probabilities.get(sentence), candidate, out);
    beside(at, sure.get(sentence), out);
  }

  /** The sure names before it and after it: "A, B and [C]", "minister [P] of [L]". */
  private static void beside(Occurrence at, List<Sure> names, FeatureSink out) {
    Sure before = null;
    Sure after = null;
    for (Sure name : names) {
      if (name.end() <= at.first()) {
        before = name;
      } else if (name.first() >= at.end() && after == null) {
        after = name;
      }
    }
    if (before != null && at.first() - before.end() <= MAX_BETWEEN) {
      int gap = at.first() - before.end();
      out.add(Template.NAME_BEFORE_GAP, Buckets.number(before.kind()), Buckets.number(gap));
      if (gap > 0) {
        out.add(
            Template.NAME_BEFORE, Buckets.number(before.kind()), at.read().word(at.first() - 1));
      }
    }
    if (after != null && after.first() - at.end() <= MAX_BETWEEN) {
      int gap = after.first() - at.end();
      out.add(Template.NAME_AFTER_GAP, Buckets.number(after.kind()), Buckets.number(gap));
      if (gap > 0) {
        out.add(Template.NAME_AFTER, Buckets.number(after.kind()), at.read().word(at.end()));
      }
    }
  }
}
