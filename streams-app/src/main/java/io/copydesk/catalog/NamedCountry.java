package io.copydesk.catalog;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Countries in the folded words of a name. */
final class NamedCountry {

  private NamedCountry() {}

  /** The words as the table of countries writes them: "us" is "US" again. */
  static List<String> written(List<String> folded) {
    return folded.stream().map(NamedCountry::written).toList();
  }

  /** The country that these words name; null when they name none. */
  static @Nullable String of(Geography geography, List<String> folded) {
    return folded.isEmpty() ? null : geography.named(String.join(" ", written(folded)));
  }

  private static String written(String folded) {
    return switch (folded) {
      case "us", "usa", "uk", "eu", "uae", "ussr", "prc", "drc" -> folded.toUpperCase(Locale.ROOT);
      default -> folded;
    };
  }
}
