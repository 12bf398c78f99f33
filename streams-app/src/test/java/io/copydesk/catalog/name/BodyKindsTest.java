package io.copydesk.catalog.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.BodyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyKindsTest {

  @ParameterizedTest
  @CsvSource({
    "Ministry of Finance, MINISTRY",
    "Ministry of Municipal Affairs, MINISTRY",
    "Department of Energy, MINISTRY",
    "Ministère de l'Économie, MINISTRY",
    "Secretaría de Hacienda y Crédito Público, MINISTRY",
    "Ministerio de Hacienda, MINISTRY",
    "Bundesministerium der Finanzen, MINISTRY",
    "Council of Ministers, CABINET",
    "National Bureau of Statistics, STATISTICS",
    "Electoral Commission, COMMISSION",
    "Presidential Palace, OFFICE"
  })
  void words_of_a_name_say_its_kind(String name, BodyKind kind) {
    assertThat(BodyKinds.of(name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Norvik City Council",
    "Okafor County Department of Health",
    "Municipality of Lindau",
    "Norvik District Education Office"
  })
  void a_body_of_a_town_or_a_district_is_local_whatever_else_it_is(String name) {
    assertThat(BodyKinds.of(name)).isEqualTo(BodyKind.LOCAL);
  }

  @Test
  void a_council_is_no_cabinet() {
    assertThat(BodyKinds.of("Supreme Council for Journalism")).isEqualTo(BodyKind.AGENCY);
  }

  @Test
  void a_name_that_says_no_kind_is_that_of_an_agency() {
    assertThat(BodyKinds.of("Norvik Waterworks")).isEqualTo(BodyKind.AGENCY);
  }
}
