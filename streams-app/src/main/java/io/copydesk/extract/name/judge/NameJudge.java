package io.copydesk.extract.name.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Computes the probability of each kind for each candidate of an article, in three passes: the
 * first look judges each occurrence by itself, the second adds what the first said of the article's
 * other occurrences and, by hidden units, what all evidence says together, and {@link OneName}
 * aligns the occurrences of one name. Immutable, thread-safe.
 */
public final class NameJudge {

  private final Features features;
  private final Weights weights;

  public NameJudge(Features features, Weights weights) {
    this.features = features;
    this.weights = weights;
  }

  /** What the first look finds: {@code sums} are those of {@link Scoring}, for each candidate. */
  @SuppressWarnings("ArrayRecordComponent") // handed on as they are, never compared
  private record First(int[][] sums, double[] scores, double[] probabilities) {}

  /**
   * For each sentence the probabilities of kind of its candidates, at {@code candidate *
   * NameKind.COUNT + kind}.
   */
  public List<double[]> judge(ArticleNames names) {
    Scoring scoring = new Scoring(weights);
    List<First> first = first(names, scoring);
    List<List<Occurrence>> candidates =
        IntStream.range(0, names.sentences()).mapToObj(names::in).toList();
    SecondLook look = new SecondLook(candidates, first.stream().map(First::probabilities).toList());
    look.ofArticle(scoring);
    int[] ofArticle = scoring.take();
    List<double[]> second = new ArrayList<>(first.size());
    for (int i = 0; i < first.size(); i++) {
      double[] scores = first.get(i).scores().clone();
      for (int c = 0; c < candidates.get(i).size(); c++) {
        int at = c * NameKind.COUNT;
        scoring.add(ofArticle);
        look.ofCandidate(i, c, scoring);
        Scoring.addTo(scores, at, scoring.take());
        if (look.isProbable(i, c)) {
          weights.hidden().addTo(scores, at, look.impression(i, c, first.get(i).sums()[c]));
        }
      }
      second.add(marginals(candidates.get(i), scores));
    }
    return OneName.shared(candidates, second);
  }

  private List<First> first(ArticleNames names, Scoring scoring) {
    int[][] ofNames = new int[names.count()][];
    List<First> all = new ArrayList<>(names.sentences());
    for (int i = 0; i < names.sentences(); i++) {
      List<Occurrence> candidates = names.in(i);
      int[][] sums = new int[candidates.size()][];
      double[] scores = new double[candidates.size() * NameKind.COUNT];
      for (int c = 0; c < candidates.size(); c++) {
        Occurrence candidate = candidates.get(c);
        int name = candidate.name().number();
        if (ofNames[name] == null) {
          features.ofName(candidate.name(), names, scoring);
          ofNames[name] = scoring.take();
        }
        features.ofOccurrence(candidate, scoring);
        scoring.add(ofNames[name]);
        sums[c] = scoring.take();
        Scoring.addTo(scores, c * NameKind.COUNT, sums[c]);
      }
      all.add(new First(sums, scores, marginals(candidates, scores)));
    }
    return all;
  }

  private static double[] marginals(List<Occurrence> candidates, double[] scores) {
    if (candidates.isEmpty()) {
      return new double[0];
    }
    return Lattice.of(candidates.getFirst().read().size(), candidates, scores).marginals();
  }
}
