package io.copydesk.extract.figure.metric;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.lexicon.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The canonical names of metrics, from the table {@code metric-ids.txt}. Of a phrase the longest
 * synonym that it ends with counts: "consolidated net sales" is "net sales" and so revenue.
 * Immutable.
 */
public final class MetricIds {

  private static final Map<String, String> BY_SYNONYM = load();

  private MetricIds() {}

  /**
   * The canonical name of a metric, null when the table has none.
   *
   * @param words the metric in the text's words
   * @param kind of the figure: growth of the economy is a percentage, the economy's size is money
   */
  public static @Nullable String of(String words, FigureKind kind) {
    List<String> parts =
        new ArrayList<>(Arrays.asList(words.toLowerCase(Locale.ROOT).split("[ -]+", -1)));
    while (!parts.isEmpty()) {
      String phrase = String.join(" ", parts);
      String id = BY_SYNONYM.get(phrase + " " + kind.name().toLowerCase(Locale.ROOT));
      id = id == null ? BY_SYNONYM.get(phrase) : id;
      if (id != null) {
        return id;
      }
      parts.removeFirst();
    }
    return null;
  }

  /**
   * What a figure measures as the weights call it: the canonical name, else whether only companies
   * have it.
   *
   * @param metric null when it is not known
   */
  public static String measure(@Nullable Metric metric, FigureKind kind) {
    if (metric == null) {
      return "none";
    }
    String id = of(metric.words(), kind);
    if (id != null) {
      return id;
    }
    return MetricWords.isCompanys(metric.words()) ? "companys" : "other";
  }

  /** Every canonical name, as the table lists them. */
  public static List<String> all() {
    return BY_SYNONYM.values().stream().distinct().sorted().toList();
  }

  private static Map<String, String> load() {
    Map<String, String> ids = new HashMap<>();
    WordTable table = WordTable.of(MetricIds.class, "metric-ids.txt");
    for (String id : table.names()) {
      table.phrases(id, ',').forEach(synonym -> ids.putIfAbsent(synonym, id));
    }
    return Map.copyOf(ids);
  }
}
