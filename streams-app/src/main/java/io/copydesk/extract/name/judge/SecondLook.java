package io.copydesk.extract.name.judge;

import io.copydesk.events.TextField;
import io.copydesk.extract.name.reading.ReadSentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the second look sees of a candidate, as features and as an {@link Impression}: what the
 * first look says of the same name elsewhere, of the probable names beside it, and of the kinds of
 * names in the whole article. Made for one article, then only read.
 */
public final class SecondLook {

  /** Of candidates that overlap, only one can be more probable than this. */
  private static final double SURE = 0.5;

  /** Tokens between two names up to which one is evidence for the other. An assumption. */
  private static final int MAX_BETWEEN = 3;

  /**
   * What the first look thinks less probable than this is no name, or none that is found. An
   * assumption.
   */
  private static final double PROBABLE = 0.002;

  /** Words that are counted at most. Set by hand. */
  private static final int MOST_WORDS = 5;

  /** Occurrences, and longer forms, that are counted at most. Set by hand. */
  private static final int MOST_TIMES = 4;

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

  /** Whether a candidate may be a name: others are not looked at more closely, to save time. */
  public boolean isProbable(int sentence, int candidate) {
    double any = 0;
    for (int k = 0; k < NameKind.COUNT; k++) {
      any += probabilities.get(sentence)[candidate * NameKind.COUNT + k];
    }
    return any >= PROBABLE;
  }

  /**
   * What {@link HiddenUnits} see of a candidate.
   *
   * @param sums of the first look's weights in steps of {@link Weights#UNIT}, for each signal and
   *     kind of name, at {@code signal * NameKind.COUNT + kind}
   */
  public float[] impression(int sentence, int candidate, int[] sums) {
    Occurrence at = candidates.get(sentence).get(candidate);
    Impression impression = new Impression(sums);
    beliefs.describe(at, probabilities.get(sentence), candidate, impression);
    for (int k = 0; k < NameKind.COUNT; k++) {
      impression.set(Impression.OfKind.ARTICLE, k, names == 0 ? 0 : ofKind[k] / names);
    }
    Sure before = before(at, sure.get(sentence));
    if (before != null) {
      impression.set(Impression.OfKind.BEFORE, before.kind(), 1);
    }
    Sure behind = behind(at, sure.get(sentence));
    if (behind != null) {
      impression.set(Impression.OfKind.BEHIND, behind.kind(), 1);
    }
    traits(at, impression);
    return impression.numbers();
  }

  private static void traits(Occurrence at, Impression impression) {
    ReadSentence read = at.read();
    int length = at.end() - at.first();
    impression.set(Impression.Trait.ALONE, at.isAlone());
    impression.set(Impression.Trait.ONE_WORD, length == 1);
    impression.set(Impression.Trait.LENGTH, share(length, MOST_WORDS));
    impression.set(Impression.Trait.TITLE_CASE, read.inTitleCase());
    impression.set(Impression.Trait.GUESSED_CAPITALS, read.isRewritten());
    impression.set(Impression.Trait.BEGINS_SENTENCE, read.tagged().beginsSentence(at.first()));
    impression.set(Impression.Trait.HEADLINE, read.tagged().sentence().field() == TextField.TITLE);
    impression.set(Impression.Trait.TIMES, share(at.name().occurrences().size(), MOST_TIMES));
    impression.set(Impression.Trait.LONGER_FORMS, share(at.name().longer().size(), MOST_TIMES));
    impression.set(Impression.Trait.KNOWN_SMALL, read.isKnownSmall(at.first()));
  }

  private static double share(int count, int most) {
    return (double) Math.min(most, count) / most;
  }

  /** Gives the features of one candidate. */
  public void ofCandidate(int sentence, int candidate, FeatureSink out) {
    Occurrence at = candidates.get(sentence).get(candidate);
    beliefs.features(at, probabilities.get(sentence), candidate, out);
    beside(at, sure.get(sentence), out);
  }

  /** The sure names before it and after it: "A, B and [C]", "minister [P] of [L]". */
  private static void beside(Occurrence at, List<Sure> names, FeatureSink out) {
    Sure before = before(at, names);
    if (before != null) {
      int gap = at.first() - before.end();
      out.add(Template.NAME_BEFORE_GAP, Buckets.number(before.kind()), Buckets.number(gap));
      if (gap > 0) {
        out.add(
            Template.NAME_BEFORE, Buckets.number(before.kind()), at.read().word(at.first() - 1));
      }
    }
    Sure behind = behind(at, names);
    if (behind != null) {
      int gap = behind.first() - at.end();
      out.add(Template.NAME_AFTER_GAP, Buckets.number(behind.kind()), Buckets.number(gap));
      if (gap > 0) {
        out.add(Template.NAME_AFTER, Buckets.number(behind.kind()), at.read().word(at.end()));
      }
    }
  }

  /** The last name that ends at most {@link #MAX_BETWEEN} tokens before it. */
  private static @Nullable Sure before(Occurrence at, List<Sure> names) {
    Sure before = null;
    for (Sure name : names) {
      if (name.end() <= at.first()) {
        before = name;
      }
    }
    return before == null || at.first() - before.end() > MAX_BETWEEN ? null : before;
  }

  /** The first name that begins at most {@link #MAX_BETWEEN} tokens behind it. */
  private static @Nullable Sure behind(Occurrence at, List<Sure> names) {
    for (Sure name : names) {
      if (name.first() >= at.end()) {
        return name.first() - at.end() > MAX_BETWEEN ? null : name;
      }
    }
    return null;
  }
}
