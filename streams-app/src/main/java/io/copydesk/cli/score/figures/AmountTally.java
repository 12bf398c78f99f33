package io.copydesk.cli.score.figures;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.extract.figure.learn.WordLists;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many of the figures that were found are read rightly: value, unit, kind. Not thread-safe. */
final class AmountTally {

  private static final double NEAR = 1e-6;

  private int found;
  private int value;
  private int unit;
  private int kind;
  private int all;
  private int comparator;

  /** Counts a figure that was found; returns whether value, unit and kind are right. */
  boolean add(JsonNode wanted, JsonNode figure) {
    boolean sameValue = sameValue(wanted, figure);
    boolean sameUnit = sameUnit(wanted, figure);
    boolean sameKind = figure.path("kind").asText().equals(wanted.path("kind").asText());
    String bound = figure.path("comparator").asText("NONE");
    found++;
    value += sameValue ? 1 : 0;
    unit += sameUnit ? 1 : 0;
    kind += sameKind ? 1 : 0;
    all += sameValue && sameUnit && sameKind ? 1 : 0;
    comparator += bound.equals(wanted.path("comparator").asText("NONE")) ? 1 : 0;
    return sameValue && sameUnit && sameKind;
  }

  /** The share that is right of each, from 0 to 1, in a fixed order. */
  Map<String, Double> shares() {
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("value", share(value));
    shares.put("unit", share(unit));
    shares.put("kind", share(kind));
    shares.put("all", share(all));
    shares.put("comparator", share(comparator));
    return shares;
  }

  private double share(int right) {
    return found == 0 ? 0 : (double) right / found;
  }

  /** A range is right when both its ends are. */
  private static boolean sameValue(JsonNode wanted, JsonNode figure) {
    return isNear(end(wanted, "low"), end(figure, "low"))
        && isNear(end(wanted, "high"), end(figure, "high"));
  }

  /** One end of a range; the value itself where there is one. A null is the same as nothing. */
  private static @Nullable Double end(JsonNode figure, String key) {
    String exact = figure.path("value").asText("");
    String text = exact.isEmpty() ? figure.path(key).asText("") : exact;
    return text.isEmpty() ? null : Double.valueOf(text);
  }

  private static boolean isNear(@Nullable Double wanted, @Nullable Double given) {
    return wanted != null
        && given != null
        && Math.abs(wanted - given) <= NEAR * Math.max(1, Math.abs(wanted));
  }

  /** Of what is counted the noun decides, "new jobs" and "job" are the same. */
  private static boolean sameUnit(JsonNode wanted, JsonNode figure) {
    String gold = wanted.path("unit").asText("");
    String given = figure.path("unit").asText("");
    String noun = WordLists.noun(gold);
    boolean counts = wanted.path("kind").asText().equals("QUANTITY") && !noun.isEmpty();
    return given.equals(gold) || (counts && WordLists.noun(given).equals(noun));
  }
}
