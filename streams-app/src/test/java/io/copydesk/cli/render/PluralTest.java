package io.copydesk.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.figure.unit.Singular;
import io.copydesk.table.Vocabulary;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PluralTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "factory, factories",
    "day, days",
    "rig, rigs",
    "box, boxes",
    "business, businesses",
    "branch, branches",
    "fisherman, fishermen",
    "human, humans",
    "life, lives",
    "tooth, teeth",
    "gas, gases",
    "species, species",
    "aircraft, aircraft",
    "square foot, square feet",
    "barrel per day, barrels per day",
    "barrel of oil equivalent per day, barrels of oil equivalent per day"
  })
  void a_noun_is_told_in_the_plural(String unit, String plural) {
    assertThat(Plural.of(unit)).isEqualTo(plural);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"kg", "ha", "bpd", "mmcfd", "boepd", "MW", "m/s", "tco2"})
  void a_symbol_stays(String symbol) {
    assertThat(Plural.of(symbol)).isEqualTo(symbol);
  }

  @Test
  void one_of_a_thing_is_not_told_in_the_plural() {
    assertThat(Plural.counted(1, "dead letter")).isEqualTo("1 dead letter");
    assertThat(Plural.counted(1000, "dead letter")).isEqualTo("1000 dead letters");
  }

  static Collection<String> irregularSingulars() {
    return Vocabulary.beside(Singular.class).meanings("singular.irregular").values();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("irregularSingulars")
  void the_plural_of_what_the_extractor_made_a_singular_leads_back_to_it(String singular) {
    assertThat(Singular.of(Plural.of(singular))).isEqualTo(singular);
  }
}
