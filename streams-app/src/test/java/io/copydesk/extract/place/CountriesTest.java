package io.copydesk.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

  private final Countries countries = Countries.bundled();

  @ParameterizedTest
  @CsvSource({
    "U.S., US",
    "US, US",
    "britain, GB",
    "West German, DE",
    "Soviet, RU",
    "Saudi, SA",
    "Riyadh, SA",
    "European Community, EU",
    "Gauteng, ZA",
    "TOKYO, JP",
    "PERU, PE",
    "Islamic Republic of Iran, IR",
    "Republic of the Congo, CG",
    "S. AFRICA, ZA",
    "S.Korea, KR",
    "SUVA, FJ",
    "Bogotá, CO",
    "People’s Republic of China, CN"
  })
  void finds_a_country_by_what_the_news_calls_it(String words, String code) {
    assertThat(countries.any(words)).extracting(Country::code).isEqualTo(code);
  }

  @Test
  void a_surname_that_differs_from_a_country_in_its_diacritics_is_none() {
    assertThat(countries.any("Jordán")).isNull();
  }

  @Test
  void a_name_that_provinces_of_two_countries_have_stands_for_neither() {
    assertThat(countries.any("Punjab")).isNull();
  }

  @Test
  void lower_case_words_are_not_abbreviations() {
    assertThat(countries.any("us")).isNull();
    assertThat(countries.any("sa")).isNull();
    assertThat(countries.mayBeginWith("us")).isFalse();
  }

  @Test
  void a_sentence_of_somebody_who_speaks_of_himself_begins_with_no_country() {
    assertThat(countries.any("I-Kiribati")).isNotNull();
    assertThat(countries.mayBeginWith("I")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NEW", "SRI", "EL", "Timor", "Guinea", "U.S.", "PERU"})
  void the_first_word_of_a_name_may_begin_one_in_capitals_or_before_a_hyphen(String word) {
    assertThat(countries.mayBeginWith(word)).isTrue();
  }

  @Test
  void every_code_is_of_iso_3166_or_the_european_union() {
    Set<String> real = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    real.addAll(List.of("EU", "XK"));
    assertThat(countries.all()).extracting(Country::code).doesNotHaveDuplicates().isSubsetOf(real);
  }
}
