package io.copydesk.extract.figure.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Figure;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.figure.FoundFigures;
import io.copydesk.extract.text.ArticleTokenizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scales that are shortened with a full stop, which else would end the sentence. */
class PointedScaleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It costs 1.6 mrd. euro to build. | 1600000000 EUR",
        "It costs 1.6 mia. euros to build. | 1600000000 EUR",
        "It costs 5 mln. euros to build. | 5000000 EUR",
        "It costs 1.33 mrd. NOK to build. | 1330000000 NOK",
        "In Denmark the Danish firm paid 12.6 mia. kroner for it. | 12600000000 DKK",
        "It lost 1.2 bn. CHF in May. | 1200000000 CHF",
        "It carried 2.9 mio. passengers in May. | 2900000 passenger",
      })
  void the_scale_is_read_with_what_stands_behind_its_full_stop(String text, String expected) {
    assertThat(figures(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales were DKK 21.6 mia. The shares rose. | 21600000000 DKK",
        "sales rose to $1.2 bn. shares fell. | 1200000000 USD",
        "Revenue rose to EUR 5.2 Mio. It hired staff. | 5200000 EUR",
      })
  void what_begins_the_next_sentence_is_no_part_of_the_amount(String text, String expected) {
    assertThat(figures(text)).containsExactly(expected);
  }

  private static List<String> figures(String text) {
    return FoundFigures.in(new ArticleTokenizer().tokenize(Fixtures.article("", text))).stream()
        .map(m -> said(m.figure()))
        .toList();
  }

  private static String said(Figure figure) {
    Magnitude.Exactly amount = (Magnitude.Exactly) figure.magnitude();
    return amount.value().toPlainString() + " " + figure.unit();
  }
}
