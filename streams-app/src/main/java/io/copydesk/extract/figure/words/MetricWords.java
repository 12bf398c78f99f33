package io.copydesk.extract.figure.words;

import io.copydesk.table.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that name what a figure measures, from the table {@code metrics.txt}. Immutable. */
public final class MetricWords {

  private static final String VERB = "verb ";
  private static final WordTable TABLE = WordTable.of(MetricWords.class, "metrics.txt");
  private static final Set<String> HEADS = TABLE.words("head");
  private static final Set<String> SIZES = TABLE.words("size");
  private static final Set<String> MODIFIERS = TABLE.words("modifier");
  private static final Set<String> GENERAL = TABLE.words("general");
  private static final Set<String> ORGANISATIONS = TABLE.words("organisation");
  private static final Set<String> COMMODITIES = TABLE.words("commodity");
  private static final Map<String, String> BY_VERB = byVerb();

  private static final Set<String> COMPANYS = TABLE.words("companys");
  private static final Set<String> SHARES = TABLE.words("shares");
  private static final Set<String> PARTS = TABLE.words("part");
  private static final Set<String> WHOLES = TABLE.words("whole");
  private static final Set<String> INDEXES = TABLE.words("index");
  private static final Set<String> INSTRUMENTS = TABLE.words("instrument");

  private MetricWords() {}

  /** Whether a phrase measures what companies have: its noun is "profit", "sales". */
  public static boolean isCompanys(String phrase) {
    for (String word : phrase.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (COMPANYS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "gold", "euro", "Nasdaq": what is traded and moves by itself. */
  public static boolean isInstrument(String lower) {
    return INSTRUMENTS.contains(lower);
  }

  /** "index", "s&p": what has a level in points. */
  public static boolean isIndex(String lower) {
    return INDEXES.contains(lower);
  }

  /** "shares", "stock": of a company, whose price they have. */
  public static boolean isShares(String lower) {
    return SHARES.contains(lower);
  }

  /**
   * "share": a unit of ownership; a metric only behind a market, "market share" ({@link #isWhole}).
   */
  public static boolean isPart(String lower) {
    return PARTS.contains(lower);
  }

  /** "market": of which a share is a metric. */
  public static boolean isWhole(String lower) {
    return WHOLES.contains(lower);
  }

  /** "profit": a metric wherever it stands. */
  public static boolean isHead(String lower) {
    return HEADS.contains(lower);
  }

  /** "contract": a metric where the figure is its size. */
  public static boolean hasSize(String lower) {
    return HEADS.contains(lower) || SIZES.contains(lower);
  }

  /** "net", "consumer": goes with a metric. */
  public static boolean isModifier(String lower) {
    return MODIFIERS.contains(lower);
  }

  /** "total", "number": a noun that says nothing of what is measured. */
  public static boolean isGeneral(String lower) {
    return GENERAL.contains(lower);
  }

  /** "company", "it": who does something, no metric. */
  public static boolean isOrganisation(String lower) {
    return ORGANISATIONS.contains(lower);
  }

  /** "gold": of which it is the price that rises. */
  public static boolean isCommodity(String lower) {
    return COMMODITIES.contains(lower);
  }

  /** The metric of what is done to a figure ("invested": investment), null when it says none. */
  public static @Nullable String ofVerb(String lower) {
    return BY_VERB.get(lower);
  }

  private static Map<String, String> byVerb() {
    Map<String, String> metrics = new HashMap<>();
    for (String name : TABLE.names()) {
      if (name.startsWith(VERB)) {
        String metric = name.substring(VERB.length());
        TABLE.words(name).forEach(verb -> metrics.put(verb, metric));
      }
    }
    return Map.copyOf(metrics);
  }
}
