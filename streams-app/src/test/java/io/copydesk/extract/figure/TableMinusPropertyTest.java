package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Mention;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** However a table is written, a value below zero stays below zero in it, and another above. */
class TableMinusPropertyTest {

  private static final ArticleTokenizer TOKENIZER = new ArticleTokenizer();

  @Property(tries = 500)
  void a_value_keeps_its_sign_in_whichever_column_of_a_table(
      @ForAll @BigRange(min = "0.1", max = "9999") @Scale(1) BigDecimal first,
      @ForAll @BigRange(min = "0.1", max = "9999") @Scale(1) BigDecimal second,
      @ForAll("signs") String firstSign,
      @ForAll("signs") String secondSign,
      @ForAll("rows") String row) {
    String text =
        row.formatted("EUR million", "H1 2024", "H1 2023")
            + row.formatted("Cash flow", "41.5", "40.2")
            + row.formatted(
                "Operating profit",
                firstSign.formatted(first.toPlainString()),
                secondSign.formatted(second.toPlainString()));

    List<Mention> found = figures(text);

    assertThat(found)
        .as(text)
        .extracting(m -> ((Magnitude.Exactly) m.figure().magnitude()).value())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal("41500000"),
            new BigDecimal("40200000"),
            inMillions(first, firstSign),
            inMillions(second, secondSign));
    assertThat(found).as(text).extracting(m -> m.figure().unit()).containsOnly("EUR");
  }

  @Property(tries = 100)
  void a_dash_alone_in_a_cell_is_nothing(
      @ForAll @BigRange(min = "0.1", max = "9999") @Scale(1) BigDecimal number,
      @ForAll("dashes") String dash,
      @ForAll("rows") String row) {
    String text =
        row.formatted("EUR million", "H1 2024", "H1 2023")
            + row.formatted("Cash flow", "41.5", "40.2")
            + row.formatted("Operating profit", dash, number.toPlainString());

    List<Mention> found = figures(text);

    assertThat(found).as(text).hasSize(3);
    assertThat(((Magnitude.Exactly) found.getLast().figure().magnitude()).value())
        .as(text)
        .isEqualByComparingTo(inMillions(number, "%s"));
  }

  private static List<Mention> figures(String body) {
    TokenizedArticle article = TOKENIZER.tokenize(Fixtures.article("", body));
    return FoundFigures.in(article).stream().filter(m -> m.type() == MentionType.FIGURE).toList();
  }

  private static BigDecimal inMillions(BigDecimal number, String sign) {
    BigDecimal value = number.movePointRight(6);
    return sign.equals("%s") ? value : value.negate();
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of("%s", "-%s", "–%s", "−%s", "- %s", "(%s)", "(-%s)");
  }

  @Provide
  Arbitrary<String> dashes() {
    return Arbitraries.of("-", "–", "—", "−");
  }

  /** As HTML becomes text, with tabs, with blanks, and with bars. */
  @Provide
  Arbitrary<String> rows() {
    return Arbitraries.of(
        "%s\t%s\t%s\n\n",
        "%s\t%s\t%s\n", "%-24s%12s%12s\n", "%-24s   %s   %s\n", "| %s | %s | %s |\n");
  }
}
