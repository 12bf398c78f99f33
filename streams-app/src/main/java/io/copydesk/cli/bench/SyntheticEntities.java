package io.copydesk.cli.bench;

import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Companies that do not exist, as many as wanted, with names as a register of companies has them: a
 * made-up word among words that the news uses too, so that articles meet their beginnings.
 * Stateless; the same number always gives the same company.
 */
final class SyntheticEntities {

  /** How many there are at most. */
  static final int MOST = 20_000_000;

  private static final List<String> FIRST =
      List.of(
          "American",
          "Bank",
          "British",
          "Canadian",
          "Central",
          "China",
          "Eastern",
          "European",
          "First",
          "General",
          "Gulf",
          "International",
          "Japan",
          "National",
          "New",
          "Northern",
          "Oil",
          "Pacific",
          "Royal",
          "Southern",
          "Texas",
          "Union",
          "United",
          "Western");

  private static final List<String> TRADE =
      List.of(
          "Airlines",
          "Bancorp",
          "Capital",
          "Chemical",
          "Electric",
          "Energy",
          "Financial",
          "Foods",
          "Industries",
          "Insurance",
          "Logistics",
          "Mining",
          "Oil",
          "Petroleum",
          "Resources",
          "Shipping",
          "Steel",
          "Technology",
          "Textiles",
          "Trading");

  private static final List<String> FORM =
      List.of("AG", "Corp", "GmbH", "Inc", "Ltd", "LLC", "NV", "Plc", "SA", "SpA");

  private static final List<String> COUNTRY =
      List.of("AU", "BR", "CN", "DE", "FR", "GB", "IN", "JP", "NL", "US");

  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";

  private SyntheticEntities() {}

  /**
   * The company of a number.
   *
   * @param number from 0
   */
  static ReferenceEntity company(int number) {
    String made = word(number);
    String trade = pick(TRADE, number / 3);
    String name =
        number % 2 == 0 ? pick(FIRST, number / 2) + " " + made + " " + trade : made + " " + trade;
    return ReferenceEntity.newBuilder()
        .setId("company:bench-" + number)
        .setType(EntityType.COMPANY)
        .setName(name + " " + pick(FORM, number / 7))
        .setAliases(
            List.of(
                Alias.newBuilder()
                    .setText(name)
                    .setCaseSensitive(false)
                    .setAmbiguous(false)
                    .build()))
        .setJurisdiction(pick(COUNTRY, number / 11))
        .setIdentifiers(Map.of("LEI", String.format(Locale.ROOT, "BENCH%015d", number)))
        .build();
  }

  /** Pronounceable, and another for each number up to 70^4. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number;
    for (int syllable = 0; syllable < 4; syllable++) {
      word.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
      rest /= CONSONANTS.length();
      word.append(VOWELS.charAt(rest % VOWELS.length()));
      rest /= VOWELS.length();
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }

  private static String pick(List<String> words, int number) {
    return words.get(number % words.size());
  }
}
