package io.copydesk.extract.figure.amount;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.figure.FoundFigures;
import io.copydesk.extract.figure.PtbText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the price is in that moved by so many cents, pence or paise. */
class PriceQuoteTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NEW YORK - Acme rose 35 cents to 68.40. | 68.4 USD",
        "NEW YORK - Acme added 85 cents to 228. | 228 USD",
        "NEW YORK - Brent rose 5 cents to 78.40 a barrel. | 78.4 USD",
        "NEW YORK - Gold fell 40 cents to 2,650 an ounce. | 2650 USD",
        "NEW YORK - Acme closed 35 cents higher at 68.40. | 68.4 USD",
        "NEW YORK - Acme fell 35 cents, to close at 68.40. | 68.4 USD",
        "NEW YORK - Acme put on 35 cents to 68.40. | 68.4 USD",
        "SYDNEY - The Australian miner Acme was up 2 Australian cents at 3.90. | 3.9 AUD",
        "MUMBAI - The Indian rupee fell by 5 paise to 84.43 on Monday. | 84.43 INR",
        "MUMBAI - The Indian rupee rose 3 paise at 84.37 on Monday. | 84.37 INR",
        "MUMBAI - The Indian lender Acme rose 35 paise to 1,850. | 1850 INR",
        "KARACHI - The Pakistani rupee gained two paisas to 277.95. | 277.95 PKR",
        "MANILA - The Philippine peso shed 12 centavos to 57.06. | 57.06 PHP",
        "MOSCOW - The Russian rouble lost 15 kopecks to 97.45. | 97.45 RUB",
        "LAGOS - The Nigerian lender Acme gained 20 kobo to 38.30. | 38.3 NGN",
        "JOHANNESBURG - The South African rand weakened 5 cents to 17.95. | 17.95 ZAR",
      })
  void a_price_is_in_whole_money_where_its_digits_or_its_country_say_so(
      String text, String expected) {
    assertThat(figures(text)).last().isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NEW YORK - Cotton fell 2 cents to 71.5. | 0.715 USD",
        "NEW YORK - Coffee rose 12.5 cents to 240.55. | 2.4055 USD",
        "CHICAGO - Soybeans gained 12 cents to 1,045. | 10.45 USD",
        "NEW YORK - Acme raised its dividend by 5 cents to 45. | 0.45 USD",
        "NEW YORK - Acme's earnings a share rose 12 cents to 88. | 0.88 USD",
        "SYDNEY - The Australian dollar fell 0.4 Australian cents to 65.40. | 0.654 AUD",
        "LONDON - Acme lost 4p to 821. | 8.21 GBP",
        "LONDON - Acme fell 35 pence to 2,640. | 26.4 GBP",
        "LONDON - Acme rose 1p to 58.4. | 0.584 GBP",
        "JOHANNESBURG - The South African miner Acme fell 45 cents to 18,450. | 184.5 ZAR",
      })
  void a_price_is_in_cents_or_pence_where_such_prices_are_quoted_so(String text, String expected) {
    assertThat(figures(text)).last().isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHICAGO - Corn was up 2 cents at 4.26. | 4.26 USD",
        "NEW YORK - Copper rose 2 cents to 4.15. | 4.15 USD",
        "LONDON - Acme rose 3p to 3.45. | 3.45 GBP",
      })
  void a_price_that_would_have_moved_by_most_of_itself_is_in_whole_money(
      String text, String expected) {
    assertThat(figures(text)).last().isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NEW YORK - Acme rose 8 cents to 75.",
        "NEW YORK - Acme rose 12.5 cents to 130.25.",
        "LONDON - Acme fell by 36p to 8.",
      })
  void a_price_that_may_be_in_either_is_none(String text) {
    assertThat(figures(text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Earnings rose to 12 cents a share from 10. | 0.12 USD; 0.1 USD",
        "MUMBAI - The Indian rupee rose 5 paise from 84.43 to 84.38. | 0.05 INR; 84.43 INR; 84.38 INR",
        "NEW YORK - Acme fell 5 cents to 42.50 and Emca 12 cents to 8.70. "
            + "| 0.05 USD; 42.5 USD; 0.12 USD; 8.7 USD",
        "NEW YORK - Cotton fell 2 cents to 71.5 and Acme rose 5 cents to 68.40. "
            + "| 0.02 USD; 0.715 USD; 0.05 USD; 68.4 USD",
        "Acme fell 20 cents to 42.50 while Emca added half a cent to 16.5. | 0.2 USD; 42.5 USD",
      })
  void each_price_is_read_by_its_own_change(String text, String expected) {
    assertThat(figures(text)).containsExactly(expected.split("; "));
  }

  private static List<String> figures(String text) {
    return FoundFigures.in(PtbText.body(text)).stream()
        .map(m -> AmountExamplesTest.said(m.figure()))
        .toList();
  }
}
