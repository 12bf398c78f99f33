package io.copydesk.extract.figure.words;

import io.copydesk.extract.lexicon.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words that name what a figure measures, from the table {@code metrics.txt}. Immutable. */
public final class MetricWords {

  private static final String VERB = "verb ";
  private static final List<String> LINES = ResourceLines.of(MetricWords.class, "metrics.txt");
  private static final Set<String> HEADS = words("head");
  private static final Set<String> SIZES = words("size");
  private static final Set<String> MODIFIERS = words("modifier");
  private static final Set<String> GENERAL = words("general");
  private static final Set<String> ORGANISATIONS = words("organisation");
  private static final Set<String> COMMODITIES = words("commodity");
  private static final Map<String, String> BY_VERB = byVerb();

  private static final Set<String> COMPANYS = words("companys");
  private static final Set<String> INSTRUMENTS = words("instrument");

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

  private static Set<String> words(String kind) {
    return LINES.stream()
        .filter(line -> line.startsWith(kind + ":"))
        .flatMap(line -> ResourceLines.words(line.substring(kind.length() + 1)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> byVerb() {
    Map<String, String> metrics = new HashMap<>();
    for (String line : LINES) {
      if (line.startsWith(VERB)) {
        int colon = line.indexOf(':');
        String metric = line.substring(VERB.length(), colon);
        ResourceLines.words(line.substring(colon + 1)).forEach(verb -> metrics.put(verb, metric));
      }
    }
    return Map.copyOf(metrics);
  }
}
