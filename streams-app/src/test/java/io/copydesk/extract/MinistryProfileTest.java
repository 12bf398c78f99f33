package io.copydesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.BodyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinistryProfileTest {

  @ParameterizedTest
  @CsvSource({
    "Soviet Ministry of Fertiliser Production, MINISTRY, RU",
    "U.S. Agriculture Department, MINISTRY, US",
    "Bank of Japan, CENTRAL_BANK, JP",
    "People's Bank of China, CENTRAL_BANK, CN",
    "French central bank, CENTRAL_BANK, FR",
    "Fed, CENTRAL_BANK, US",
    "Securities and Exchange Commission, REGULATOR, US",
    "European Commission, COMMISSION, EU",
    "UAE Cabinet, CABINET, AE",
    "Dubai Health Authority, LOCAL, AE",
    "Cyberspace Administration of China, AGENCY, CN",
    "White House, OFFICE, US",
    "Indian Ministry of External Affairs, MINISTRY, IN"
  })
  void a_name_tells_kind_and_jurisdiction(String name, BodyKind kind, String jurisdiction) {
    assertThat(MinistryProfile.of(name, null, null))
        .isEqualTo(new MinistryProfile(kind, jurisdiction));
  }

  @Test
  void the_owner_tells_the_jurisdiction_before_the_dateline_does() {
    assertThat(MinistryProfile.of("Ministry of Commerce", "China", "GENEVA").jurisdiction())
        .isEqualTo("CN");
  }

  @Test
  void the_dateline_tells_the_jurisdiction_when_nothing_else_does() {
    assertThat(MinistryProfile.of("Finance Ministry", null, "TOKYO").jurisdiction())
        .isEqualTo("JP");
  }

  @Test
  void nothing_is_guessed() {
    assertThat(MinistryProfile.of("Finance Ministry", null, null).jurisdiction()).isNull();
    assertThat(MinistryProfile.of("CONAPESCA", null, null).kind()).isEqualTo(BodyKind.UNKNOWN);
  }
}
