package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.name.LegalForms;
import io.copydesk.catalog.name.NamePiece;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.Alias;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import io.copydesk.extract.exchange.Exchange;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.table.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the tables of listed companies against the rules that their headers name. */
class ListedCompaniesTest {

  private static final List<ReferenceEntity> LISTED =
      BundledCatalog.RESOURCES.stream()
          .filter(name -> name.startsWith("listed-"))
          .flatMap(name -> BundledCatalog.entitiesOf(name).stream())
          .toList();

  @Test
  void they_are_those_of_the_worlds_exchanges() {
    assertThat(LISTED).hasSizeGreaterThan(25_000);
    assertThat(LISTED.stream().map(e -> e.getTickers().getFirst().getExchange()).distinct())
        .hasSizeGreaterThanOrEqualTo(45);
  }

  @Test
  void an_id_is_the_first_listing() {
    for (ReferenceEntity entity : LISTED) {
      String mic = entity.getTickers().getFirst().getExchange().toLowerCase(Locale.ROOT);
      assertThat(entity.getId()).startsWith("company:" + mic + "-");
    }
  }

  @Test
  void symbols_are_the_exchanges_own() {
    Exchanges exchanges = Exchanges.bundled();
    for (ReferenceEntity entity : LISTED) {
      assertThat(entity.getTickers()).as(entity.getId()).isNotEmpty();
      for (Ticker ticker : entity.getTickers()) {
        Exchange exchange = exchanges.byMic(ticker.getExchange());
        assertThat(exchange).as("%s: %s", entity.getId(), ticker.getExchange()).isNotNull();
        assertThat(exchange.suffixes())
            .as("%s: %s", entity.getId(), ticker.getSymbol())
            .noneMatch(suffix -> ticker.getSymbol().endsWith("." + suffix));
      }
    }
  }

  @Test
  void isins_have_their_check_digit_and_are_one_companys() {
    Set<String> seen = new HashSet<>();
    for (ReferenceEntity entity : LISTED) {
      String isin = entity.getIdentifiers().get("ISIN");
      if (isin != null) {
        assertThat(isin).as(entity.getId()).matches("[A-Z]{2}[A-Z0-9]{9}[0-9]");
        assertThat(luhn(isin)).as("%s of %s", isin, entity.getId()).isZero();
        assertThat(seen.add(isin)).as("%s of %s", isin, entity.getId()).isTrue();
      }
    }
    assertThat(seen).hasSizeGreaterThan(1_500);
  }

  @Test
  void legal_forms_are_short_and_funds_are_left_out() {
    assertThat(LISTED)
        .extracting(ReferenceEntity::getName)
        .noneMatch(name -> name.matches(".*\\b(Limited|Corporation|Incorporated|Berhad)$"))
        .noneMatch(name -> name.matches(".*[,.]? ?\\((publ|The)\\).*"))
        .noneMatch(name -> name.matches(".*\\b(ETF|Tracker|UCITS|Warrants?|Preferred)\\b.*"));
  }

  @Test
  void a_short_name_of_one_word_is_marked_and_no_given_name() {
    Set<String> givenNames = new HashSet<>();
    for (String line : ResourceLines.of(ListedCompaniesTest.class, "given-names.txt")) {
      givenNames.addAll(List.of(line.split(" ", -1)));
    }
    for (ReferenceEntity entity : LISTED) {
      for (Alias alias : entity.getAliases()) {
        List<NamePiece> pieces = NamePieces.of(alias.getText());
        if (pieces.size() == 1) {
          assertThat(alias.getAmbiguous()).as(entity.getId()).isTrue();
          assertThat(givenNames.contains(alias.getText())).as(entity.getId()).isFalse();
        }
      }
    }
  }

  @Test
  void no_company_stands_twice() {
    Set<String> seen = new HashSet<>();
    for (ReferenceEntity entity : LISTED) {
      List<NamePiece> name = NamePieces.of(entity.getName());
      String key =
          NamePieces.folded(entity.getName())
              + "|"
              + entity.getJurisdiction()
              + "|"
              + entity.getTickers().getFirst().getExchange()
              + LegalForms.lengthWithout(name);
      assertThat(seen.add(key)).as("%s: %s", entity.getId(), entity.getName()).isTrue();
    }
  }

  /** The remainder of ISO 6166's check: letters as two digits, then every second digit doubled. */
  private static int luhn(String isin) {
    StringBuilder digits = new StringBuilder();
    isin.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : digit * 2;
      sum += weighted / 10 + weighted % 10;
    }
    return sum % 10;
  }
}
