package io.copydesk.extract.figure.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.figure.FoundFigures;
import io.copydesk.extract.figure.PtbText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumBesideTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ontario miners in Toronto lost US$9 million or 14 cents a share. | USD USD",
        "Geese fetched €7.20 a kilo, up 15c on the week. | EUR EUR",
        "The rand firm lost 14 cents to A$3 in Sydney. | AUD AUD",
        "The board of Ottawa paid US$9 million and the stock lost 14 cents. | USD CAD",
        "In Toronto shares lost 14 cents to C$3 after a bid of US$4. | CAD CAD USD"
      })
  void cents_are_of_the_marked_sum_beside_them_in_the_clause(String body, String units) {
    assertThat(FoundFigures.in(PtbText.body(body)))
        .extracting(m -> m.figure().unit())
        .containsExactly(units.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({"Lahore lies in Pakistan., PKR", "'', INR"})
  void the_singular_of_rupees_is_of_the_countries_that_have_them(String home, String unit) {
    assertThat(FoundFigures.in(PtbText.body("The tariff fell by Re0.06. " + home)))
        .singleElement()
        .extracting(m -> m.figure().unit())
        .isEqualTo(unit);
  }
}
