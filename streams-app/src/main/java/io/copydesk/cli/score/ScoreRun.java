package io.copydesk.cli.score;

import io.copydesk.cli.gold.GoldFile;
import java.util.List;
import java.util.stream.Stream;

/** Scores a system's output and reports on it. */
public final class ScoreRun {

  /** The types that {@link #misses} tells apart. */
  static final List<String> MISSED =
      Stream.concat(Scorer.TYPES.stream(), Stream.of(Miss.ARTICLE)).toList();

  private final Score score;

  private ScoreRun(Score score) {
    this.score = score;
  }

  /**
   * Scores enriched articles.
   *
   * @throws io.copydesk.cli.console.CommandFailure when one is not an annotated article
   */
  public static ScoreRun of(GoldFile gold, GoldFile system) {
    return new ScoreRun(Scorer.score(AnnotationReader.read(gold), AnnotationReader.read(system)));
  }

  /** For people, a line each. */
  public List<String> lines() {
    return ScoreReport.lines(score);
  }

  /** For machines, in one line. */
  public String json() {
    return ScoreReport.json(score);
  }

  /**
   * What went wrong, a line each: article, type, what, gold text, system's text, parted by tabs.
   *
   * @param type of the mentions, empty for all
   */
  public List<String> misses(String type) {
    return score.misses().stream()
        .filter(miss -> type.isEmpty() || miss.type().equalsIgnoreCase(type))
        .map(Miss::line)
        .toList();
  }
}
