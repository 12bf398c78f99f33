package io.copydesk.cli.score.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.cli.score.measure.AmountTally;
import io.copydesk.cli.score.measure.Measure;
import io.copydesk.cli.score.measure.StatedAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores what enriched articles say of their figures against a reader's labels. A figure is found
 * when one of the system's overlaps it. Precision of an attribute counts the figures for which the
 * system gives it, recall those for which the reader labelled it. An attribute with the label "-"
 * among others may be left out, and one with "?" is not scored.
 */
public final class FigureScores {

  /** What a miss of the figure itself is called, not of one of its attributes. */
  private static final String FIGURE = "figure";

  /** What {@link #misses} tells apart. */
  public static final List<String> MISSED =
      Stream.concat(
              Stream.of(FIGURE), Arrays.stream(FigureAttribute.values()).map(FigureAttribute::key))
          .toList();

  /** Counts of one attribute. */
  private static final class AttributeTally {
    private int gold;
    private int given;
    private int right;
    private int found;

    Measure measure() {
      return Measure.of(Measure.share(right, given), Measure.share(found, gold));
    }
  }

  /**
   * What went wrong with a figure: "figure" or the name of an attribute, and what both sides say.
   */
  private record FigureMiss(String article, String text, String what, String gold, String system) {

    String line() {
      return String.join("\t", article, text, what, gold, system).replace('\n', ' ');
    }
  }

  private final Map<FigureAttribute, AttributeTally> tallies = new EnumMap<>(FigureAttribute.class);
  private final AmountTally amounts = new AmountTally();
  private final List<FigureMiss> misses = new ArrayList<>();
  private int gold;

  /** How many of the labelled figures say what they are worth; those of stories do not. */
  private int stated;

  private int system;
  private int strict;
  private int overlap;

  /**
   * Scores enriched articles.
   *
   * @throws io.copydesk.cli.console.CommandFailure naming the line that is no JSON object
   */
  public FigureScores(GoldFile goldFile, GoldFile systemFile) {
    for (FigureAttribute attribute : FigureAttribute.values()) {
      tallies.put(attribute, new AttributeTally());
    }
    Map<String, JsonNode> answers = new HashMap<>();
    systemFile.objects(answer -> answers.put(answer.path("id").asText(), answer));
    goldFile.objects(
        article -> {
          JsonNode answer = answers.get(article.path("id").asText());
          scoreArticle(article, answer == null ? List.of() : ofType(answer, "FIGURE"));
        });
  }

  /** A line for the figures found and how many are read rightly, and one for each attribute. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%d figures: strict F1 %.3f  overlap F1 %.3f%s",
            gold,
            Measure.of(strict, system, gold).f1(),
            Measure.of(overlap, system, gold).f1(),
            readRightly()));
    tallies.forEach(
        (attribute, tally) -> {
          Measure m = tally.measure();
          lines.add(
              String.format(
                  Locale.ROOT,
                  "%-10s gold %4d  P %.3f R %.3f F1 %.3f",
                  attribute.key(),
                  tally.gold,
                  m.precision(),
                  m.recall(),
                  m.f1()));
        });
    return lines;
  }

  private String readRightly() {
    return stated == 0
        ? ""
        : amounts.shares().entrySet().stream()
            .map(share -> String.format(Locale.ROOT, "%s %.3f", share.getKey(), share.getValue()))
            .collect(Collectors.joining("  ", "  found ones: ", ""));
  }

  /** For machines, in one line, as the gold set's own scorer prints it. */
  public String json() {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("figures", gold);
    put(out.putObject("strict"), Measure.of(strict, system, gold));
    put(out.putObject("overlap"), Measure.of(overlap, system, gold));
    ObjectNode attributes = out.putObject("attributes");
    if (stated > 0) {
      amounts.shares().forEach(attributes::put);
    }
    tallies.forEach(
        (attribute, tally) ->
            put(out.putObject(attribute.key()), tally.measure()).put("gold", tally.gold));
    return out.toString();
  }

  private static ObjectNode put(ObjectNode scores, Measure m) {
    return scores.put("p", m.precision()).put("r", m.recall()).put("f1", m.f1());
  }

  /**
   * What went wrong, a line each: article, figure, attribute, labels, what the system says.
   *
   * @param attribute of the misses, "figure" for those in the figures themselves, "" for all
   */
  public List<String> misses(String attribute) {
    return misses.stream()
        .filter(miss -> attribute.isEmpty() || miss.what().equalsIgnoreCase(attribute))
        .map(FigureMiss::line)
        .toList();
  }

  private void scoreArticle(JsonNode article, List<JsonNode> found) {
    if (!areAnnotated(article)) {
      return;
    }
    Set<JsonNode> used = new HashSet<>();
    for (JsonNode wanted : ofType(article, "FIGURE")) {
      gold++;
      JsonNode match = nearest(wanted, found, used);
      if (match != null) {
        used.add(match);
        overlap++;
        strict += distance(wanted, match) == 0 ? 1 : 0;
      }
      countAmount(article, wanted, match);
      countAttributes(article, wanted, match);
    }
    List<JsonNode> optional = ofType(article, "OPTIONAL");
    for (JsonNode figure : found) {
      boolean counts = used.contains(figure) || optional.stream().noneMatch(o -> hit(o, figure));
      system += counts ? 1 : 0;
      if (counts && !used.contains(figure)) {
        missed(article, figure, FIGURE, "none", "false");
      }
    }
  }

  /** Whether an article's figures were labelled: where it says what was, they are among that. */
  private static boolean areAnnotated(JsonNode article) {
    JsonNode types = article.path("types");
    return !types.isArray()
        || types.valueStream().anyMatch(type -> type.asText().equalsIgnoreCase(FIGURE));
  }

  private void countAmount(JsonNode article, JsonNode wanted, @Nullable JsonNode match) {
    StatedAmount expected = StatedAmount.of(wanted);
    stated += expected.isUnsaid() ? 0 : 1;
    if (match == null) {
      missed(article, wanted, FIGURE, expected.toString(), "missed");
      return;
    }
    StatedAmount found = StatedAmount.of(match.path("figure"));
    if (!expected.isUnsaid() && !amounts.add(expected, found)) {
      missed(article, wanted, FIGURE, expected.toString(), found.toString());
    }
  }

  private void missed(JsonNode article, JsonNode figure, String what, String labels, String got) {
    misses.add(
        new FigureMiss(
            article.path("id").asText(),
            figure.path("text").asText(),
            what,
            "gold " + labels,
            "got " + got));
  }

  private void countAttributes(JsonNode article, JsonNode wanted, @Nullable JsonNode match) {
    for (FigureAttribute attribute : FigureAttribute.values()) {
      List<String> labels = labels(wanted.path(attribute.key()));
      boolean scored = !labels.isEmpty() && !labels.contains("?");
      if (scored && !isRight(attribute, labels, match)) {
        JsonNode given = match == null ? null : attribute.given(match.path("figure"));
        String got = given == null ? "nothing" : given.toString();
        missed(article, wanted, attribute.key(), String.join("/", labels), got);
      }
    }
  }

  /** Counts an attribute of a figure; whether what the system says of it, or doesn't, is right. */
  private boolean isRight(
      FigureAttribute attribute, List<String> labels, @Nullable JsonNode match) {
    AttributeTally tally = tallies.get(attribute);
    boolean must = !labels.contains("-");
    JsonNode given = match == null ? null : attribute.given(match.path("figure"));
    tally.gold += must ? 1 : 0;
    if (given == null) {
      return !must || match == null;
    }
    boolean right = attribute.right(given, labels);
    tally.given++;
    tally.right += right ? 1 : 0;
    tally.found += must && right ? 1 : 0;
    return right;
  }

  private static @Nullable JsonNode nearest(
      JsonNode wanted, List<JsonNode> found, Set<JsonNode> used) {
    JsonNode nearest = null;
    for (JsonNode figure : found) {
      boolean free = hit(wanted, figure) && !used.contains(figure);
      if (free && (nearest == null || distance(wanted, figure) < distance(wanted, nearest))) {
        nearest = figure;
      }
    }
    return nearest;
  }

  private static int distance(JsonNode a, JsonNode b) {
    return Math.abs(a.path("start").asInt() - b.path("start").asInt())
        + Math.abs(a.path("end").asInt() - b.path("end").asInt());
  }

  private static boolean hit(JsonNode a, JsonNode b) {
    return field(a).equals(field(b))
        && a.path("start").asInt() < b.path("end").asInt()
        && b.path("start").asInt() < a.path("end").asInt();
  }

  private static String field(JsonNode mention) {
    return mention.path("field").asText("body").toLowerCase(Locale.ROOT);
  }

  private static List<String> labels(JsonNode array) {
    List<String> labels = new ArrayList<>();
    array.forEach(label -> labels.add(label.asText()));
    return labels;
  }

  private static List<JsonNode> ofType(JsonNode article, String type) {
    List<JsonNode> mentions = new ArrayList<>();
    for (JsonNode mention : article.path("mentions")) {
      if (mention.path("type").asText().equalsIgnoreCase(type)) {
        mentions.add(mention);
      }
    }
    return mentions;
  }
}
