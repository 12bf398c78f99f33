package io.copydesk.extract.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.name.known.Phrases;
import io.copydesk.table.ResourceLines;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CentralBankTableTest {

  private final CentralBankTable banks = CentralBankTable.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bank of England",
        "bank of Japan",
        "Bank of the Netherlands",
        "National Bank of Yugoslavia",
        "Hungarian National Bank",
        "ecb",
        "BoE"
      })
  void knows_central_banks_by_name_and_abbreviation(String name) {
    assertThat(banks.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bank of Scotland",
        "Bank of China",
        "Bank of South Africa",
        "National Bank of Kuwait"
      })
  void a_commercial_bank_with_such_a_name_is_no_central_bank(String name) {
    assertThat(banks.isName(name)).isFalse();
  }

  @Test
  void the_list_of_well_known_institutions_has_central_banks_as_bodies_of_government_only() {
    List<String> otherwise =
        ResourceLines.of(Phrases.class, "institutions.txt").stream()
            .filter(line -> !line.startsWith("MINISTRY|"))
            .flatMap(line -> Arrays.stream(line.split("\\|", -1)))
            .filter(banks::isName)
            .toList();

    assertThat(otherwise).isEmpty();
  }
}
