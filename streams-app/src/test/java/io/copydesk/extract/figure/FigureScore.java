package io.copydesk.extract.figure;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.events.Comparator;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts the figures that were found rightly, by the rules of the scorer that came with the
 * annotated articles (its FIGURE row).
 */
final class FigureScore {

  private static final Map<Comparator, String> SIGNS =
      Map.of(
          Comparator.NONE, "",
          Comparator.GREATER_THAN, ">",
          Comparator.AT_LEAST, ">=",
          Comparator.LESS_THAN, "<",
          Comparator.AT_MOST, "<=",
          Comparator.APPROXIMATELY, "~");

  private int gold;
  private int system;
  private int strict;
  private int overlapping;
  private int attributes;
  private int comparators;

  /** Adds an article's gold and what was found in it. */
  void add(JsonNode article, List<Mention> found) {
    List<JsonNode> expected = new ArrayList<>();
    List<JsonNode> optional = new ArrayList<>();
    for (JsonNode mention : article.path("mentions")) {
      String type = mention.path("type").asText();
      if (type.equals("FIGURE")) {
        expected.add(mention);
      } else if (type.equals("OPTIONAL")) {
        optional.add(mention);
      }
    }
    gold += expected.size();
    Set<JsonNode> taken = new HashSet<>();
    List<Mention> inexact = new ArrayList<>();
    for (Mention mention : found) {
      JsonNode same = find(expected, m -> isSame(m, mention));
      if (same == null) {
        inexact.add(mention);
      } else {
        strict++;
        match(same, mention, taken);
      }
    }
    for (Mention mention : inexact) {
      JsonNode near = find(expected, m -> !taken.contains(m) && overlaps(m, mention));
      if (near != null) {
        match(near, mention, taken);
      } else if (find(optional, m -> overlaps(m, mention)) == null) {
        system++;
      }
    }
  }

  double strictF1() {
    return f1(strict);
  }

  double overlapF1() {
    return f1(overlapping);
  }

  double attributesRight() {
    return (double) attributes / overlapping;
  }

  double comparatorsRight() {
    return (double) comparators / overlapping;
  }

  @Override
  public String toString() {
    return "figures %d, strict F1 %.3f, overlap F1 %.3f, value+unit+kind %.3f, comparator %.3f"
        .formatted(gold, strictF1(), overlapF1(), attributesRight(), comparatorsRight());
  }

  private void match(JsonNode expected, Mention mention, Set<JsonNode> taken) {
    taken.add(expected);
    system++;
    overlapping++;
    Figure figure = mention.figure();
    attributes += hasValue(expected, figure) && hasUnit(expected, figure) ? 1 : 0;
    String sign = SIGNS.getOrDefault(figure.comparator(), "?");
    comparators += sign.equals(expected.path("comparator").asText("")) ? 1 : 0;
  }

  private static boolean hasValue(JsonNode expected, Figure figure) {
    return switch (figure.magnitude()) {
      case Magnitude.Exactly one -> isNumber(expected.path("value"), one.value());
      case Magnitude.Between two ->
          isNumber(expected.path("low"), two.low()) && isNumber(expected.path("high"), two.high());
    };
  }

  private static boolean isNumber(JsonNode node, BigDecimal value) {
    return node.isTextual() && new BigDecimal(node.asText()).compareTo(value) == 0;
  }

  private static boolean hasUnit(JsonNode expected, Figure figure) {
    String unit = expected.path("unit").asText();
    boolean counted = figure.kind().name().equals("QUANTITY");
    return expected.path("kind").asText().equals(figure.kind().name())
        && (unit.equals(figure.unit()) || (counted && last(unit).equals(last(figure.unit()))));
  }

  private static String last(String unit) {
    return unit.substring(unit.lastIndexOf(' ') + 1);
  }

  private static boolean isSame(JsonNode gold, Mention mention) {
    return isField(gold, mention)
        && gold.path("start").asInt() == mention.span().start()
        && gold.path("end").asInt() == mention.span().end();
  }

  private static boolean overlaps(JsonNode gold, Mention mention) {
    return isField(gold, mention)
        && gold.path("start").asInt() < mention.span().end()
        && mention.span().start() < gold.path("end").asInt();
  }

  private static boolean isField(JsonNode gold, Mention mention) {
    return gold.path("field").asText().equalsIgnoreCase(mention.field().name());
  }

  private static @Nullable JsonNode find(List<JsonNode> nodes, Predicate<JsonNode> wanted) {
    return nodes.stream().filter(wanted).findFirst().orElse(null);
  }

  private double f1(int right) {
    double precision = system == 0 ? 0 : (double) right / system;
    double recall = gold == 0 ? 0 : (double) right / gold;
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
