package io.copydesk.extract;

import io.copydesk.events.BodyKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a government body, and the place that it stands in, say about the body.
 *
 * @param kind {@link BodyKind#UNKNOWN} when the name does not tell
 * @param jurisdiction ISO 3166-1 alpha-2, or EU; null when nothing tells
 */
public record MinistryProfile(BodyKind kind, @Nullable String jurisdiction) {

  private static final int MAX_PLACE_WORDS = 4;

  private static final Map<String, MinistryProfile> KNOWN = load();

  /** By what a word of the name says; the first that any word has wins. */
  private static final List<Map.Entry<BodyKind, List<String>>> CUES =
      List.of(
          Map.entry(
              BodyKind.OFFICE,
              List.of(
                  "office of the president",
                  "office of the prime minister",
                  "prime minister",
                  "presidency",
                  "president",
                  "royal court",
                  "presidential court",
                  "palace")),
          Map.entry(BodyKind.CABINET, List.of("cabinet", "council of ministers", "state council")),
          Map.entry(
              BodyKind.CENTRAL_BANK,
              List.of(
                  "bank of",
                  "central bank",
                  "reserve bank",
                  "national bank",
                  "bank",
                  "monetary authority",
                  "federal reserve",
                  "bundesbank")),
          Map.entry(BodyKind.STATISTICS, List.of("statistics", "statistical", "census")),
          Map.entry(BodyKind.CUSTOMS, List.of("customs")),
          Map.entry(BodyKind.TAX, List.of("revenue", "tax", "taxation")),
          Map.entry(BodyKind.INTELLIGENCE, List.of("intelligence", "investigation")),
          Map.entry(
              BodyKind.MINISTRY,
              List.of(
                  "ministry",
                  "ministries",
                  "department",
                  "treasury",
                  "foreign office",
                  "home office")),
          Map.entry(
              BodyKind.REGULATOR,
              List.of(
                  "regulatory",
                  "securities",
                  "exchange",
                  "supervision",
                  "supervisory",
                  "competition",
                  "conduct",
                  "regulation",
                  "communications commission",
                  "trade commission",
                  "regulator",
                  "antitrust",
                  "aviation authority")),
          Map.entry(BodyKind.COMMISSION, List.of("commission")),
          Map.entry(
              BodyKind.AGENCY,
              List.of(
                  "agency",
                  "administration",
                  "authority",
                  "bureau",
                  "directorate",
                  "board",
                  "service",
                  "council",
                  "institute",
                  "committee",
                  "secretariat",
                  "inspectorate",
                  "office",
                  "corporation",
                  "centre",
                  "center",
                  "registry")));

  /**
   * The profile of a body.
   *
   * @param name as the article writes it
   * @param owner whose it is said to be ("China" in "China's Ministry of Commerce"); may be null
   * @param datelinePlace where the article was filed; may be null
   */
  public static MinistryProfile of(
      String name, @Nullable String owner, @Nullable String datelinePlace) {
    MinistryProfile known = KNOWN.get(name);
    Place named = known == null ? placeIn(name) : null;
    BodyKind kind = known == null ? kind(name, named) : known.kind();
    String jurisdiction = known == null ? null : known.jurisdiction();
    if (jurisdiction == null && named != null) {
      jurisdiction = named.country().code();
    }
    if (jurisdiction == null) {
      jurisdiction = code(owner);
    }
    return new MinistryProfile(kind, jurisdiction == null ? code(datelinePlace) : jurisdiction);
  }

  private static BodyKind kind(String name, @Nullable Place place) {
    String words = " " + name.toLowerCase(Locale.ROOT).replace('-', ' ') + " ";
    BodyKind found = BodyKind.UNKNOWN;
    for (Map.Entry<BodyKind, List<String>> cue : CUES) {
      if (found == BodyKind.UNKNOWN
          && cue.getValue().stream().anyMatch(w -> words.contains(" " + w + " "))) {
        found = cue.getKey();
      }
    }
    boolean ofPart = place != null && place.partOfCountry();
    return ofPart && found != BodyKind.CENTRAL_BANK && found != BodyKind.UNKNOWN
        ? BodyKind.LOCAL
        : found;
  }

  private static @Nullable String code(@Nullable String words) {
    Place place = words == null ? null : placeIn(words);
    return place == null ? null : place.country().code();
  }

  /** The first country, adjective or place among the words. */
  private static @Nullable Place placeIn(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("\\s+", -1)) {
      words.add(stripped(word));
    }
    Countries countries = Countries.bundled();
    for (int i = 0; i < words.size(); i++) {
      if (!countries.mayBeginWith(words.get(i))) {
        continue;
      }
      for (int n = Math.min(MAX_PLACE_WORDS, words.size() - i); n > 0; n--) {
        String candidate = String.join(" ", words.subList(i, i + n));
        Country country = countries.any(candidate);
        if (country != null) {
          return new Place(country, isPart(country, candidate));
        }
      }
    }
    return null;
  }

  /** A region or a city other than the capital, whose ministries are the country's. */
  private static boolean isPart(Country country, String words) {
    int at = country.places().indexOf(words);
    return at > 0 && Countries.bundled().byName(words) == null;
  }

  private static String stripped(String word) {
    String bare =
        word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private record Place(Country country, boolean partOfCountry) {}

  private static Map<String, MinistryProfile> load() {
    Map<String, MinistryProfile> known = new HashMap<>();
    for (String line : ResourceLines.of("bodies.txt")) {
      String[] columns = line.split("\\|", -1);
      String jurisdiction = columns[1].equals("none") ? null : columns[1];
      for (int i = 2; i < columns.length; i++) {
        known.put(columns[i], new MinistryProfile(BodyKind.valueOf(columns[0]), jurisdiction));
      }
    }
    return Map.copyOf(known);
  }
}
