package io.copydesk.cli.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.copydesk.cli.score.measure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A score for people and for machines. Stateless. */
final class ScoreReport {

  private ScoreReport() {}

  /** The score as lines of text. */
  static List<String> lines(Score score) {
    List<String> lines = new ArrayList<>();
    lines.add(
        score.articles() + " articles, " + score.answered() + " of them in the system's output");
    score
        .byType()
        .forEach(
            (type, counts) -> {
              if (counts.gold > 0) {
                lines.add(line(type, counts));
              }
            });
    if (!score.figures().isEmpty()) {
      lines.add(figures(score));
    }
    return lines;
  }

  private static String figures(Score score) {
    return score.figures().shares().entrySet().stream()
        .map(share -> share.getKey() + " " + rounded(share.getValue()))
        .collect(Collectors.joining("  ", "figures found: ", ""));
  }

  private static String line(String type, Counts counts) {
    return String.format(Locale.ROOT, "%-12s gold %5d  ", type, counts.gold)
        + line("strict", counts.strictly())
        + "   "
        + line("overlap", counts.overlapping());
  }

  private static String line(String name, Measure m) {
    return name
        + " P "
        + rounded(m.precision())
        + " R "
        + rounded(m.recall())
        + " F1 "
        + rounded(m.f1());
  }

  private static String rounded(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  /** The score as a JSON object in one line. */
  static String json(Score score) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    score
        .byType()
        .forEach(
            (type, counts) -> {
              ObjectNode of = json.putObject(type).put("gold", counts.gold);
              put(of.putObject("strict"), counts.strictly());
              put(of.putObject("overlap"), counts.overlapping());
            });
    ObjectNode figures = json.putObject("figure_attributes");
    score.figures().shares().forEach(figures::put);
    return json.toString();
  }

  private static void put(ObjectNode json, Measure m) {
    json.put("p", m.precision()).put("r", m.recall()).put("f1", m.f1());
  }
}
