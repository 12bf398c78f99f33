package io.copydesk.extract.figure.metric;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.table.WordTable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The canonical names of metrics, from the table {@code metric-ids.txt}. Of a phrase the longest
 * synonym that it ends with counts: "consolidated net sales" is "net sales" and so revenue.
 * Immutable.
 */
public final class MetricIds {

  private static final Pattern JOINTS = Pattern.compile("[ -]+");

  /** Before a synonym that holds only for a whole metric. */
  private static final String ONLY = "only ";

  private static final Map<String, String> BY_SYNONYM = load();
  private static final Map<FigureKind, Map<String, String>> OF_KINDS = ofKinds();
  private static final Set<String> SECONDS = seconds();

  private MetricIds() {}

  /**
   * The canonical name of a metric, null when the table has none. Of each share it may have another
   * than of all: profit, then, is earnings per share.
   *
   * @param perShare whether the figure is of each share
   */
  public static @Nullable String of(String words, FigureKind kind, boolean perShare) {
    String ofShare = perShare ? of(words + " per share", kind) : null;
    return ofShare == null ? of(words, kind) : ofShare;
  }

  /**
   * The canonical name of a metric, null when the table has none.
   *
   * @param words the metric in the text's words
   * @param kind of the figure: growth of the economy is a percentage, the economy's size is money
   */
  public static @Nullable String of(String words, FigureKind kind) {
    Map<String, String> ids = Objects.requireNonNull(OF_KINDS.get(kind));
    String said = withBlanks(words.toLowerCase(Locale.ROOT));
    String id = ids.getOrDefault(ONLY + said, ids.get(said));
    String phrase = MetricNames.withoutLevies(said);
    id = id == null ? ids.get(phrase) : id;
    int from = 0;
    for (int at = phrase.indexOf(' '); id == null && at >= 0; at = phrase.indexOf(' ', at + 1)) {
      boolean noHead = MetricNames.isNetOf(phrase.substring(from, at));
      id = noHead ? null : ids.get(phrase.substring(at + 1));
      from = at + 1;
    }
    return id;
  }

  /** Whether a metric's words are all of a synonym: of "tax revenue" only the end is one. */
  public static boolean isWhole(String words, FigureKind kind) {
    Map<String, String> ids = Objects.requireNonNull(OF_KINDS.get(kind));
    String said = withBlanks(words.toLowerCase(Locale.ROOT));
    return ids.containsKey(ONLY + said)
        || ids.containsKey(said)
        || ids.containsKey(MetricNames.withoutLevies(said));
  }

  /** With a single blank for each hyphen and for several of them. */
  private static String withBlanks(String words) {
    boolean blanks = words.indexOf('-') < 0 && !words.contains("  ");
    return blanks ? words : JOINTS.matcher(words).replaceAll(" ");
  }

  /**
   * Whether the words that end at a lexeme are two that say together what is measured, whatever the
   * last one says alone: "market cap", "price target".
   */
  public static boolean isPair(Lexemes in, int last) {
    return SECONDS.contains(in.get(last).lower())
        && in.get(last - 1).isWord()
        && BY_SYNONYM.containsKey(in.get(last - 1).lower() + ' ' + in.get(last).lower());
  }

  /** The last words of the synonyms of two words. */
  private static Set<String> seconds() {
    return BY_SYNONYM.keySet().stream()
        .map(synonym -> synonym.split(" ", -1))
        .filter(words -> words.length == 2)
        .map(words -> words[1])
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every synonym, as the table lists them. */
  static Set<String> synonyms() {
    return BY_SYNONYM.keySet();
  }

  /**
   * What a figure measures as the weights call it: the canonical name, else whether only companies
   * have it.
   *
   * @param metric null when it is not known
   * @param id its canonical name, null when it has none
   */
  public static String measure(@Nullable Metric metric, @Nullable String id) {
    if (metric == null) {
      return "none";
    }
    if (id != null) {
      return id;
    }
    return MetricWords.isOfCompanies(metric.words()) ? "companys" : "other";
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

  /** What each synonym says of figures of each kind. */
  private static Map<FigureKind, Map<String, String>> ofKinds() {
    Map<FigureKind, Map<String, String>> all = new EnumMap<>(FigureKind.class);
    for (FigureKind kind : FigureKind.values()) {
      String only = " " + kind.name().toLowerCase(Locale.ROOT);
      Map<String, String> ids = new HashMap<>(BY_SYNONYM);
      BY_SYNONYM.forEach(
          (synonym, id) -> {
            if (synonym.endsWith(only)) {
              ids.put(synonym.substring(0, synonym.length() - only.length()), id);
            }
          });
      all.put(kind, Map.copyOf(ids));
    }
    return Collections.unmodifiableMap(all);
  }
}
