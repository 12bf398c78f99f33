package io.copydesk.extract.exchange;

import io.copydesk.table.CsvRows;
import io.copydesk.table.CsvRows.Row;
import io.copydesk.table.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one table of exchanges. Immutable, thread-safe. */
public final class Exchanges {

  private static final String RESOURCE = "exchanges.csv";

  private static final Exchanges BUNDLED = new Exchanges();

  private final Map<String, Exchange> byMic = new LinkedHashMap<>();
  private final Map<String, String> micByName = new HashMap<>();
  private final Set<String> firstLetters = new HashSet<>();
  private final Map<String, String> micByPrefix = new HashMap<>();
  private final Map<String, String> micBySuffix = new HashMap<>();

  private Exchanges() {
    CsvRows.read(
        Exchanges.class,
        RESOURCE,
        List.of("mic", "names", "label", "country", "prefixes", "suffixes"),
        row -> enter(exchange(row)));
  }

  /** The table that is part of the application. */
  public static Exchanges bundled() {
    return BUNDLED;
  }

  /** Every exchange, by MIC. */
  public List<Exchange> all() {
    return List.copyOf(byMic.values());
  }

  /** By MIC; null when the table has none. */
  public @Nullable Exchange byMic(String mic) {
    return byMic.get(mic);
  }

  /**
   * The MIC of the exchange that has this MIC, or this name or acronym in any case; null when the
   * table has none such.
   */
  public @Nullable String mic(String name) {
    return byMic.containsKey(name) ? name : micByName.get(name.toLowerCase(Locale.ROOT));
  }

  /** By a name or an acronym in any case; null when it is none of the table. */
  public @Nullable Exchange named(String name) {
    String mic = micByName.get(name.toLowerCase(Locale.ROOT));
    return mic == null ? null : byMic.get(mic);
  }

  /** Whether a name or an acronym begins with the letters that a word begins with, in any case. */
  public boolean mayBeginWith(String word) {
    return firstLetters.contains(firstLetters(word.toLowerCase(Locale.ROOT)));
  }

  /**
   * The MIC for a prefix of a ticker ("NYSE" in "(NYSE: BABA)"); null when it names no exchange.
   */
  public @Nullable String byPrefix(String prefix) {
    return micByPrefix.get(prefix);
  }

  /** The MIC for a suffix of a ticker ("HK" in "(0700.HK)"); null when it names no exchange. */
  public @Nullable String bySuffix(String suffix) {
    return micBySuffix.get(suffix);
  }

  private void enter(Exchange exchange) {
    String mic = exchange.mic();
    byMic.put(mic, exchange);
    exchange.names().forEach(n -> enterName(n.toLowerCase(Locale.ROOT), mic));
    exchange.prefixes().forEach(p -> enter(micByPrefix, p, mic));
    exchange.suffixes().forEach(s -> enter(micBySuffix, s, mic));
  }

  private void enterName(String lower, String mic) {
    enter(micByName, lower, mic);
    firstLetters.add(firstLetters(lower));
  }

  private static String firstLetters(String lower) {
    int end = 0;
    while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
      end++;
    }
    return lower.substring(0, end);
  }

  private static void enter(Map<String, String> map, String key, String mic) {
    String other = map.putIfAbsent(key, mic);
    if (other != null) {
      throw new IllegalStateException(RESOURCE + ": " + key + " is of " + other + " and " + mic);
    }
  }

  private static Exchange exchange(Row row) {
    return new Exchange(
        row.get("mic"),
        row.list("names"),
        row.first("label", "mic"),
        row.get("country"),
        ResourceLines.words(row.get("prefixes")),
        ResourceLines.words(row.get("suffixes")));
  }
}
