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

  /**
   * @param features for whose values the weights were learnt: they say nothing of others
   */
  public NameJudge(Features features, Weights weights) {
    this.features = features;
    this.weights = weights;
  }

  /** What the first look finds: {@code sums} are those of {@link Scoring}, for each candidate. */
  @SuppressWarnings("ArrayRecordComponent") // handed on as they are, never compared
  private record First(int[][] sums, double[] scores, double[] probabilities) {}

  /** Sums of {@link Scoring} by the first token of candidates, and by the one behind their last. */
  @SuppressWarnings("ArrayRecordComponent") // handed on as they are, never compared
  private record Edges(int[][] first, int[][] end) {}

  /**
   * For each sentence the probabilities of kind of its candidates, at {@code candidate *
   * NameKind.COUNT + kind}.
   *
   * @param checkpoint run before each look at each sentence
   */
  public List<double[]> judge(ArticleNames names, Runnable checkpoint) {
    Scoring scoring = new Scoring(weights);
    List<First> first = first(names, scoring, checkpoint);
    List<List<Occurrence>> candidates =
        IntStream.range(0, names.sentences()).mapToObj(names::in).toList();
    SecondLook look = new SecondLook(candidates, first.stream().map(First::probabilities).toList());
    look.ofArticle(scoring);
    int[] ofArticle = scoring.take();
    List<double[]> second = new ArrayList<>(first.size());
    for (int i = 0; i < first.size(); i++) {
      checkpoint.run();
      double[] scores = first.get(i).scores().clone();
      for (int c = 0; c < candidates.get(i).size(); c++) {
        int at = c * NameKind.COUNT;
        scoring.add(ofArticle);
        look.ofCandidate(i, c, scoring);
        scoring.takeTo(scores, at);
        if (look.isProbable(i, c)) {
          weights.hidden().addTo(scores, at, look.impression(i, c, first.get(i).sums()[c]));
        }
      }
      second.add(marginals(candidates.get(i), scores));
    }
    return OneName.shared(candidates, second);
  }

  private List<First> first(ArticleNames names, Scoring scoring, Runnable checkpoint) {
    int[][] ofNames = new int[names.count()][];
    List<First> all = new ArrayList<>(names.sentences());
    for (int i = 0; i < names.sentences(); i++) {
      checkpoint.run();
      List<Occurrence> candidates = names.in(i);
      int[][] sums = new int[candidates.size()][];
      double[] scores = new double[candidates.size() * NameKind.COUNT];
      Edges edges = edges(candidates, scoring);
      for (int c = 0; c < candidates.size(); c++) {
        Occurrence candidate = candidates.get(c);
        addOfName(candidate.name(), names, ofNames, scoring);
        scoring.add(edges.first()[candidate.first()]);
        scoring.add(edges.end()[candidate.end()]);
        features.ofSpan(candidate, scoring);
        sums[c] = scoring.take();
        Scoring.addTo(scores, c * NameKind.COUNT, sums[c]);
      }
      all.add(new First(sums, scores, marginals(candidates, scores)));
    }
    return all;
  }

  /** Adds up what candidates share that begin, or end, at one token. */
  private Edges edges(List<Occurrence> candidates, Scoring scoring) {
    int tokens = candidates.isEmpty() ? 0 : candidates.getFirst().read().size();
    Edges edges = new Edges(new int[tokens][], new int[tokens + 1][]);
    for (Occurrence candidate : candidates) {
      if (edges.first()[candidate.first()] == null) {
        features.ofFirst(candidate.read(), candidate.first(), scoring);
        edges.first()[candidate.first()] = scoring.take();
      }
      if (edges.end()[candidate.end()] == null) {
        features.ofEnd(candidate.read(), candidate.end(), scoring);
        edges.end()[candidate.end()] = scoring.take();
      }
    }
    return edges;
  }

  /**
   * Adds what all occurrences of a name share.
   *
   * @param ofNames what was added for names that have several occurrences, by their numbers
   */
  private void addOfName(Name name, ArticleNames names, int[][] ofNames, Scoring scoring) {
    if (name.occurrences().size() == 1) {
      features.ofName(name, names, scoring);
      return;
    }
    if (ofNames[name.number()] == null) {
      features.ofName(name, names, scoring);
      ofNames[name.number()] = scoring.take();
    }
    scoring.add(ofNames[name.number()]);
  }

  private static double[] marginals(List<Occurrence> candidates, double[] scores) {
    if (candidates.isEmpty()) {
      return new double[0];
    }
    return Lattice.of(candidates.getFirst().read().size(), candidates, scores).marginals();
  }
}
