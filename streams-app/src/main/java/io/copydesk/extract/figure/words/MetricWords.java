package io.copydesk.extract.figure.words;

import io.copydesk.extract.figure.lexeme.Lexemes;
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

  private static final Set<String> OF_COMPANIES = TABLE.words("companys");
  private static final Set<String> SHARES = TABLE.words("shares");
  private static final Set<String> PARTS = TABLE.words("part");
  private static final Set<String> WHOLES = TABLE.words("whole");
  private static final Set<String> INDEXES = TABLE.words("index");
  private static final Set<String> INSTRUMENTS = TABLE.words("instrument");

  private MetricWords() {}

  /** Whether a phrase measures what companies have: its noun is "profit", "sales". */
  public static boolean isOfCompanies(String phrase) {
    for (String word : phrase.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (OF_COMPANIES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun is traded and moves by itself, so that its price is meant: "gold", "Nasdaq". */
  public static boolean isInstrument(String lower) {
    return INSTRUMENTS.contains(lower);
  }

  /**
   * Whether what has a level in points ends at a lexeme: "index", "Nasdaq", and "S&P", which is
   * three lexemes.
   *
   * @param last any number; outside the text nothing ends
   */
  public static boolean endsIndex(Lexemes in, int last) {
    int first = in.is(last - 1, "&") && in.glued(last) ? last - 2 : last;
    boolean within = first >= 0 && last < in.size();
    return within && INDEXES.contains(in.text(first, last + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a noun stands for a company's shares, so that their price is meant: "stock". */
  public static boolean isShares(String lower) {
    return SHARES.contains(lower);
  }

  /**
   * Whether a noun is a unit of ownership, "share", and a metric only behind a market, "market
   * share" ({@link #isWhole}).
   */
  public static boolean isPart(String lower) {
    return PARTS.contains(lower);
  }

  /** Whether a share of what a noun stands for is a metric: "market". */
  public static boolean isWhole(String lower) {
    return WHOLES.contains(lower);
  }

  /** Whether a noun is a metric wherever it stands: "profit". */
  public static boolean isHead(String lower) {
    return HEADS.contains(lower);
  }

  /** Whether a noun is a metric where a figure is its size: "contract", and all heads. */
  public static boolean hasSize(String lower) {
    return HEADS.contains(lower) || SIZES.contains(lower);
  }

  /** Whether a word before a head belongs to the metric: "net", "consumer". */
  public static boolean isModifier(String lower) {
    return MODIFIERS.contains(lower);
  }

  /** Whether a noun says by itself nothing of what is measured: "total", "number". */
  public static boolean isGeneral(String lower) {
    return GENERAL.contains(lower);
  }

  /** Whether a noun says who does something, so that it is no metric: "company", "it". */
  public static boolean isOrganisation(String lower) {
    return ORGANISATIONS.contains(lower);
  }

  /** Whether a noun is a commodity, of which the price is meant where it rises: "gold". */
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
