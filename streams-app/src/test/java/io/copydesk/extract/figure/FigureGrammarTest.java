package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureGrammarTest {

  private final FigureGrammar grammar = new FigureGrammar(Fixtures.extractor().wordClusters());

  @Test
  void a_place_at_the_beginning_of_an_amount_is_no_part_of_it() {
    String body = "They paid US $4 million.";

    assertThat(figures(body, place("US", body.indexOf("US")))).containsExactly("$4 million");
  }

  @Test
  void a_place_at_the_end_of_an_amount_is_no_part_of_it() {
    String body = "They paid $4 million US and left.";

    assertThat(figures(body, place("US", body.indexOf("US")))).containsExactly("$4 million");
  }

  @Test
  void an_amount_may_stand_between_two_places() {
    String body = "They paid US $5.5 million US and left.";

    assertThat(figures(body, place("US", body.indexOf("US")), place("US", body.lastIndexOf("US"))))
        .containsExactly("$5.5 million");
  }

  @Test
  void a_place_within_a_unit_is_part_of_the_amount() {
    String body = "It spilled 42,000 U.S. gallons.";

    assertThat(figures(body, place("U.S.", body.indexOf("U.S."))))
        .containsExactly("42,000 U.S. gallons");
  }

  @Test
  void a_currency_taken_for_a_company_is_part_of_the_amount() {
    String body = "It will spend PLN 1.7 bln on shops.";

    assertThat(figures(body, Mentions.named(MentionType.COMPANY, "PLN", body)))
        .containsExactly("PLN 1.7 bln");
  }

  @Test
  void an_amount_taken_for_a_company_is_an_amount() {
    String body = "Loans in Kenya stood at Sh287bn.";

    assertThat(figures(body, Mentions.named(MentionType.COMPANY, "Sh287bn", body)))
        .containsExactly("Sh287bn");
  }

  @Test
  void a_company_before_an_amount_is_no_part_of_it() {
    String body = "It will sell PLN PLN 1.7 bln of coal.";

    assertThat(figures(body, Mentions.named(MentionType.COMPANY, "PLN", body)))
        .containsExactly("PLN 1.7 bln");
  }

  @Test
  void a_company_that_reads_like_an_amount_is_none() {
    String body = "It paid $5 million, and 3M paid more.";

    assertThat(figures(body, Mentions.named(MentionType.COMPANY, "3M", body)))
        .containsExactly("$5 million");
  }

  @Test
  void a_number_within_a_name_is_no_figure() {
    String body = "Shares of Big 5 Holdings Corp rose.";
    String name = "Big 5 Holdings Corp";

    assertThat(figures(body, Mentions.named(MentionType.COMPANY, name, body))).isEmpty();
  }

  @Test
  void a_name_that_is_the_code_of_an_amount_s_money_gives_way_to_it() {
    String body = "It will spend PLN 1.7 bln on shops.";

    assertThat(mentions(body, Mentions.named(MentionType.COMPANY, "PLN", body)))
        .extracting(Mention::text)
        .containsExactly("PLN 1.7 bln");
  }

  @Test
  void names_beside_figures_remain_in_the_order_of_the_text() {
    String body = "They paid US $5.5 million and left.";

    assertThat(mentions(body, place("US", body.indexOf("US"))))
        .extracting(Mention::text)
        .containsExactly("US", "$5.5 million");
  }

  private static Mention place(String text, int at) {
    return Mentions.inBody(MentionType.PLACE, new Span(at, at + text.length()), text);
  }

  private Stream<String> figures(String body, Mention... names) {
    return mentions(body, names).filter(mention -> mention.figure() != null).map(Mention::text);
  }

  private Stream<Mention> mentions(String body, Mention... names) {
    Extraction found = Fixtures.extractor().extract(Fixtures.article("", body), KnownNames.NONE);
    return grammar.withFigures(found.text(), found.countries(), List.of(names)).stream();
  }
}
