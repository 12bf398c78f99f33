package io.copydesk.extract.name.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * Computes the probability of each kind for each candidate of an article, in three passes: the
 * first look judges each occurrence by itself, the second adds what the first said of the article's
 * other occurrences, and {@link OneName} aligns the occurrences of one name. Immutable,
 * thread-safe.
 */
public final class NameJudge {

  private final Features features;
  private final Weights weights;

  public NameJudge(Features features, Weights weights) {
    this.features = features;
    this.weights = weights;
  }

  /**
   * For each sentence the probabilities of kind of its candidates, at {@code candidate *
   * NameKind.COUNT + kind}.
   */
  public List<double[]> judge(ArticleNames names) {
    Scoring scoring = new Scoring(weights);
    List<double[]> first = first(names, scoring);
    List<double[]> believed = new ArrayList<>(first.size());
    List<List<Occurrence>> candidates = new ArrayList<>(first.size());
    for (int i = 0; i < first.size(); i++) {
      believed.add(marginals(names.in(i), first.get(i)));
      candidates.add(names.in(i));
    }
    SecondLook look = new SecondLook(candidates, believed);
    look.ofArticle(scoring);
    int[] ofArticle = scoring.take();
    List<double[]> second = new ArrayList<>(first.size());
    for (int i = 0; i < first.size(); i++) {
      double[] scores = first.get(i).clone();
      for (int c = 0; c < names.in(i).size(); c++) {
        scoring.add(ofArticle);
        look.ofCandidate(i, c, scoring);
        scoring.addTo(scores, c * NameKind.COUNT);
      }
      second.add(marginals(names.in(i), scores));
    }
    return OneName.shared(candidates, second);
  }

  private List<double[]> first(ArticleNames names, Scoring scoring) {
    double[][] ofNames = new double[names.count()][];
    List<double[]> all = new ArrayList<>(names.sentences());
    for (int i = 0; i < names.sentences(); i++) {
      List<Occurrence> candidates = names.in(i);
      double[] scores = new double[candidates.size() * NameKind.COUNT];
      for (int c = 0; c < candidates.size(); c++) {
        Occurrence candidate = candidates.get(c);
        int name = candidate.name().number();
        if (ofNames[name] == null) {
          ofNames[name] = ofName(candidate.name(), names, scoring);
        }
        System.arraycopy(ofNames[name], 0, scores, c * NameKind.COUNT, NameKind.COUNT);
        features.ofOccurrence(candidate, scoring);
        scoring.addTo(scores, c * NameKind.COUNT);
      }
      all.add(scores);
    }
    return all;
  }

  private double[] ofName(Name name, ArticleNames names, Scoring scoring) {
    features.ofName(name, names, scoring);
    double[] sums = new double[NameKind.COUNT];
    scoring.addTo(sums, 0);
    return sums;
  }

  private static double[] marginals(List<Occurrence> candidates, double[] scores) {
    if (candidates.isEmpty()) {
      return scores;
    }
    int[] firsts = new int[candidates.size()];
    int[] ends = new int[firsts.length];
    for (int c = 0; c < firsts.length; c++) {
      firsts[c] = candidates.get(c).first();
      ends[c] = candidates.get(c).end();
    }
    return new Lattice(candidates.getFirst().read().size(), firsts, ends, scores).marginals();
  }
}
