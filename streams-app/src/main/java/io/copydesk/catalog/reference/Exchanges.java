package io.copydesk.catalog.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The exchanges of the bundled catalog's listings. Immutable, thread-safe. */
public final class Exchanges {

  private static final String RESOURCE = "exchanges.csv";
  private static final Exchanges BUNDLED = load();

  private final Map<String, Exchange> byMic = new LinkedHashMap<>();
  private final Map<String, String> micByName = new HashMap<>();

  /**
   * An exchange.
   *
   * @param mic ISO 10383 market identifier code, of the operating market that issuers name
   * @param names usual names and acronyms, the usual one first
   * @param country ISO 3166-1 alpha-2
   * @param ric suffix of Reuters instrument codes ("HK" in "0700.HK")
   */
  public record Exchange(String mic, List<String> names, String city, String country, String ric) {

    public Exchange {
      names = List.copyOf(names);
    }
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

  /** The MIC for a MIC, a name or an acronym in any case; null when it is none of the table. */
  public @Nullable String mic(String name) {
    return byMic.containsKey(name) ? name : micByName.get(name.toLowerCase(Locale.ROOT));
  }

  private void enter(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != 5) {
      throw new IllegalStateException(RESOURCE + " needs five columns: " + line);
    }
    Exchange exchange =
        new Exchange(cells[0], List.of(cells[1].split("\\|")), cells[2], cells[3], cells[4]);
    byMic.put(exchange.mic(), exchange);
    exchange.names().forEach(n -> micByName.putIfAbsent(n.toLowerCase(Locale.ROOT), cells[0]));
  }

  private static Exchanges load() {
    Exchanges exchanges = new Exchanges();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Exchanges.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
      in.lines().skip(1).forEach(exchanges::enter);
      return exchanges;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
