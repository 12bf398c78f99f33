package io.copydesk.extract.name.learn;

import io.copydesk.extract.KnownNames;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.name.collect.Collector;
import io.copydesk.extract.name.judge.ArticleNames;
import io.copydesk.extract.name.judge.FeatureSink;
import io.copydesk.extract.name.judge.Name;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Occurrence;
import io.copydesk.extract.name.judge.SecondLook;
import io.copydesk.extract.name.judge.Signal;
import io.copydesk.extract.name.judge.Template;
import io.copydesk.extract.name.judge.Weights;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns marked articles into sentences to learn from. Not thread-safe. */
final class PreparedExamples {

  private final ArticleTokenizer tokenizer;
  private final Collector collector;
  private final FeatureNames names;

  PreparedExamples(ArticleTokenizer tokenizer, Collector collector, FeatureNames names) {
    this.tokenizer = tokenizer;
    this.collector = collector;
    this.names = names;
  }

  /** The features met so far. */
  FeatureNames names() {
    return names;
  }

  /** The sentences of an article, with the features of the first look. */
  List<Problem> of(Example example, KnownNames known) {
    TokenizedArticle text = tokenizer.tokenize(example.article());
    Collector.Collected collected =
        example.writers() == RuleWriters.KNEW_IT
            ? collector.collectWithoutRules(text, known)
            : collector.collect(text, known, () -> {});
    List<ReadSentence> sentences = collected.sentences();
    ArticleNames article = collected.names();
    Map<Name, int[]> ofNames = new HashMap<>();
    List<Problem> problems = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      names.note(sentences.get(i));
      problems.add(problem(example, sentences.get(i), article, i, ofNames));
    }
    return problems;
  }

  private Problem problem(
      Example example,
      ReadSentence sentence,
      ArticleNames article,
      int index,
      Map<Name, int[]> ofNames) {
    List<Occurrence> candidates = article.in(index);
    int[][][] numbers = new int[candidates.size()][2][];
    for (int c = 0; c < numbers.length; c++) {
      Occurrence candidate = candidates.get(c);
      numbers[c][0] =
          ofNames.computeIfAbsent(
              candidate.name(),
              name -> {
                Numbers of = new Numbers();
                names.note(name);
                collector.features().ofName(name, article, of);
                return of.take();
              });
      Numbers of = new Numbers();
      collector.features().ofOccurrence(candidate, of);
      numbers[c][1] = of.take();
    }
    Marks marks = new Marks(example, sentence.tagged().sentence(), candidates);
    return new Problem(
        sentence.size(),
        numbers,
        marks.allowed(),
        marks.mayBeNothing(),
        candidates,
        new double[candidates.size() * NameKind.COUNT],
        Collections.nCopies(candidates.size(), Problem.UNSEEN).toArray(float[][]::new));
  }

  /**
   * The same sentences with what the second look sees.
   *
   * @param weights of the first look
   */
  List<Problem> again(List<Problem> first, float[] weights) {
    List<double[]> scores = first.stream().map(p -> Learner.scores(p, weights)).toList();
    List<double[]> marginals = new ArrayList<>(first.size());
    for (int i = 0; i < first.size(); i++) {
      marginals.add(first.get(i).marginals(scores.get(i)));
    }
    SecondLook look = new SecondLook(first.stream().map(Problem::candidates).toList(), marginals);
    List<Problem> again = new ArrayList<>(first.size());
    for (int i = 0; i < first.size(); i++) {
      Problem p = first.get(i);
      int[][][] numbers = new int[p.candidates().size()][1][];
      float[][] seen = new float[numbers.length][];
      for (int c = 0; c < numbers.length; c++) {
        Numbers of = new Numbers();
        look.ofCandidate(i, c, of);
        look.ofArticle(of);
        numbers[c][0] = of.take();
        seen[c] =
            look.isProbable(i, c)
                ? look.impression(i, c, sums(p.features()[c], weights))
                : Problem.UNSEEN;
      }
      again.add(
          new Problem(
              p.tokens(),
              numbers,
              p.allowed(),
              p.mayBeNothing(),
              p.candidates(),
              scores.get(i),
              seen));
    }
    return again;
  }

  /** The sums of weights in steps of {@link Weights#UNIT}, for each signal and kind of name. */
  private int[] sums(int[][] features, float[] weights) {
    int[] sums = new int[Signal.COUNT * NameKind.COUNT];
    for (int[] some : features) {
      for (int feature : some) {
        int at = names.template(feature).signal().index() * NameKind.COUNT;
        for (int k = 0; k < NameKind.COUNT; k++) {
          sums[at + k] += Math.round(weights[feature * NameKind.COUNT + k] * Weights.UNIT);
        }
      }
    }
    return sums;
  }

  /** Collects the numbers of features. */
  private final class Numbers implements FeatureSink {

    private int[] numbers = new int[128];
    private int size;

    @Override
    public void add(Template template, long value) {
      append(names.number(template, value));
    }

    @Override
    public void add(Template template, long first, long second) {
      append(names.number(template, first, second));
    }

    private void append(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    int[] take() {
      return Arrays.stream(numbers, 0, size).distinct().toArray();
    }
  }
}
