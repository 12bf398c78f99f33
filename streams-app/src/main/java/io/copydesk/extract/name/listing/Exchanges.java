package io.copydesk.extract.name.listing;

import io.copydesk.extract.lexicon.ResourceLines;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which exchange a ticker's prefix or suffix names. Immutable, thread-safe. */
public final class Exchanges {

  private static final String RESOURCE = "exchanges.txt";

  private final Map<String, String> byPrefix = new HashMap<>();
  private final Map<String, String> bySuffix = new HashMap<>();

  public Exchanges() {
    for (String line : ResourceLines.of(Exchanges.class, RESOURCE)) {
      String[] columns = line.split("\\|", -1);
      for (String prefix : columns[1].split(" ", -1)) {
        byPrefix.putIfAbsent(prefix, columns[0]);
      }
      for (String suffix : columns[2].split(" ", -1)) {
        bySuffix.putIfAbsent(suffix, columns[0]);
      }
    }
  }

  /** ISO 10383 MIC for "NYSE" in "(NYSE: BABA)"; null when it names no exchange. */
  @Nullable String byPrefix(String prefix) {
    return byPrefix.get(prefix);
  }

  /** ISO 10383 MIC for "HK" in "(0700.HK)"; null when it names no exchange. */
  @Nullable String bySuffix(String suffix) {
    return bySuffix.get(suffix);
  }
}
