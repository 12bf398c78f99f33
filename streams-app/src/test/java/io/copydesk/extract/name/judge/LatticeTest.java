package io.copydesk.extract.name.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LatticeTest {

  private static final double NEAR = 1e-9;

  @Property(tries = 300)
  void marginals_equal_those_of_enumerating_all_divisions(
      @ForAll @IntRange(min = 1, max = 6) int tokens, @ForAll long seed) {
    Reading reading = Reading.random(tokens, new Random(seed));

    double[] marginals = reading.lattice().marginals(reading.mayBeNothing);

    assertThat(marginals).containsExactly(reading.counted(), within(NEAR));
  }

  @Property(tries = 300)
  void probabilities_of_candidates_that_share_a_token_add_up_to_at_most_one(
      @ForAll @IntRange(min = 1, max = 12) int tokens, @ForAll long seed) {
    Reading reading = Reading.random(tokens, new Random(seed));

    double[] marginals = reading.lattice().marginals();

    for (int token = 0; token < tokens; token++) {
      double sum = 0;
      for (int c = 0; c < reading.firsts.length; c++) {
        if (reading.firsts[c] <= token && token < reading.ends[c]) {
          sum += sum(marginals, c);
        }
      }
      assertThat(sum).isBetween(0.0, 1 + NEAR);
    }
  }

  @Test
  void a_single_candidate_competes_only_with_being_no_name() {
    double[] scores = new double[NameKind.COUNT];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    scores[NameKind.PERSON.index()] = Math.log(3);

    double[] marginals = new Lattice(1, new int[] {0}, new int[] {1}, scores).marginals();

    assertThat(marginals[NameKind.PERSON.index()]).isCloseTo(0.75, within(NEAR));
    assertThat(marginals[NameKind.COMPANY.index()]).isZero();
  }

  @Test
  void when_no_division_is_possible_all_probabilities_are_zero() {
    double[] scores = new double[NameKind.COUNT];

    double[] marginals =
        new Lattice(2, new int[] {0}, new int[] {1}, scores).marginals(new boolean[] {true, false});

    assertThat(marginals).containsOnly(0);
  }

  private static double sum(double[] marginals, int candidate) {
    return Arrays.stream(marginals, candidate * NameKind.COUNT, (candidate + 1) * NameKind.COUNT)
        .sum();
  }

  /** Candidates of a sentence with scores, and the slow way to their probabilities. */
  private static final class Reading {

    private final int tokens;
    private final int[] firsts;
    private final int[] ends;
    private final double[] scores;
    private final boolean[] mayBeNothing;

    private double total;
    private double[] sums;

    private Reading(int tokens, int[] firsts, int[] ends, double[] scores, boolean[] mayBeNothing) {
      this.tokens = tokens;
      this.firsts = firsts;
      this.ends = ends;
      this.scores = scores;
      this.mayBeNothing = mayBeNothing;
    }

    static Reading random(int tokens, Random random) {
      int[][] spans = new int[tokens * tokens][];
      int n = 0;
      for (int first = 0; first < tokens; first++) {
        for (int end = first + 1; end <= tokens; end++) {
          if (random.nextInt(3) > 0) {
            spans[n++] = new int[] {first, end};
          }
        }
      }
      int[][] chosen = Arrays.copyOf(spans, n);
      double[] scores = random.doubles((long) n * NameKind.COUNT, -4, 4).toArray();
      for (int i = 0; i < scores.length; i++) {
        scores[i] = random.nextInt(5) == 0 ? Double.NEGATIVE_INFINITY : scores[i];
      }
      boolean[] mayBeNothing = new boolean[tokens];
      for (int i = 0; i < tokens; i++) {
        mayBeNothing[i] = random.nextInt(4) > 0;
      }
      return new Reading(
          tokens,
          Arrays.stream(chosen).mapToInt(s -> s[0]).toArray(),
          Arrays.stream(chosen).mapToInt(s -> s[1]).toArray(),
          scores,
          mayBeNothing);
    }

    Lattice lattice() {
      return new Lattice(tokens, firsts, ends, scores);
    }

    double[] counted() {
      sums = new double[scores.length];
      total = 0;
      read(0, 1, new int[0]);
      double[] counted = new double[scores.length];
      for (int i = 0; i < counted.length && total > 0; i++) {
        counted[i] = sums[i] / total;
      }
      return counted;
    }

    /** Every way to go on from the token, after the names taken so far. */
    private void read(int token, double weight, int[] taken) {
      if (token == tokens) {
        total += weight;
        for (int i : taken) {
          sums[i] += weight;
        }
        return;
      }
      if (mayBeNothing[token]) {
        read(token + 1, weight, taken);
      }
      for (int c = 0; c < firsts.length; c++) {
        for (int i = c * NameKind.COUNT; firsts[c] == token && i < (c + 1) * NameKind.COUNT; i++) {
          int[] more = Arrays.copyOf(taken, taken.length + 1);
          more[taken.length] = i;
          read(ends[c], weight * Math.exp(scores[i]), more);
        }
      }
    }
  }
}
