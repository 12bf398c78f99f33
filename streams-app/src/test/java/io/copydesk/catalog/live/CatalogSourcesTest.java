package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.SharedFiles;
import io.copydesk.catalog.name.LegalForms;
import io.copydesk.catalog.name.NameForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.catalog.name.Symbols;
import io.copydesk.catalog.reference.ReferenceFormat;
import io.copydesk.catalog.reference.UnknownFields;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the bundled listings against registers; a wrong ticker is worse than none. */
class CatalogSourcesTest {

  /** The registers write these names in a way of their own; each was checked. */
  private static final Set<String> CHECKED = Set.of("company:femsa", "company:vf-corp");

  @ParameterizedTest
  @CsvSource({
    "sec-company-tickers.json, SEC, XNYS XNAS XASE, 4000",
    "financedatabase-HKG.csv, FINANCEDATABASE, XHKG, 1400"
  })
  void no_listing_is_another_companys(
      String name, ReferenceFormat format, String exchanges, int atLeast) throws IOException {
    Set<String> theirs = Set.of(exchanges.split(" ", -1));
    Path file = SharedFiles.require("catalog-sources/" + name);
    Map<String, String> nameBySymbol = new HashMap<>();
    try (Reader in = Files.newBufferedReader(file)) {
      format
          .reader(UnknownFields.REFUSED)
          .read(
              in,
              e ->
                  e.getTickers()
                      .forEach(
                          t -> nameBySymbol.put(Symbols.canonical(t.getSymbol()), e.getName())));
    }

    int compared = 0;
    List<String> disagreements = new ArrayList<>();
    for (ReferenceEntity entity : BundledCatalog.entities()) {
      for (Ticker ticker : entity.getTickers()) {
        String registered = nameBySymbol.get(Symbols.canonical(ticker.getSymbol()));
        if (registered != null && theirs.contains(ticker.getExchange())) {
          compared++;
          if (!CHECKED.contains(entity.getId()) && !isAlike(entity, registered)) {
            disagreements.add(entity.getId() + " " + ticker.getSymbol() + ": " + registered);
          }
        }
      }
    }

    assertThat(compared).as("compared").isGreaterThanOrEqualTo(atLeast);
    assertThat(disagreements).isEmpty();
  }

  private static boolean isAlike(ReferenceEntity entity, String registered) {
    Set<String> ours = words(entity.getName());
    Set<String> names = new HashSet<>(Set.of(core(entity.getName())));
    entity.getAliases().forEach(a -> ours.addAll(words(a.getText())));
    entity.getAliases().forEach(a -> names.add(core(a.getText())));
    String joined = core(registered);
    return names.contains(joined)
        || ours.stream().anyMatch(w -> words(registered).contains(w) || joined.contains(w));
  }

  private static String core(String name) {
    List<NamePiece> pieces = NamePieces.of(name);
    return NameForms.joined(pieces.subList(0, LegalForms.lengthWithout(pieces))).replace(" ", "");
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    NamePieces.of(name).stream().filter(NameForms::isDistinctive).forEach(p -> words.add(p.text()));
    return words;
  }
}
