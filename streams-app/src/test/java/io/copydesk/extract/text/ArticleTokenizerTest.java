package io.copydesk.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Article;
import io.copydesk.article.Dateline;
import io.copydesk.article.Span;
import io.copydesk.events.TextField;
import io.copydesk.extract.Fixtures;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTokenizerTest {

  private final ArticleTokenizer tokenizer = new ArticleTokenizer();

  @Property(tries = 500)
  void tokens_are_the_very_characters_of_the_text_in_order(@ForAll String text) {
    TokenizedArticle article = tokenizer.tokenize(Fixtures.article("", text));

    int end = 0;
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        boolean stopOfAbbreviation = token.text().equals(".") && token.end() == end;
        assertThat(token.start()).isGreaterThanOrEqualTo(stopOfAbbreviation ? end - 1 : end);
        assertThat(token.end()).isGreaterThan(token.start());
        assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
        end = token.end();
      }
    }
  }

  @Test
  void a_name_begins_behind_the_ex_that_says_it_is_somebodys_past() {
    assertThat(new Token("ex-Otter", 7, 15).startOfName()).isEqualTo(10);
    assertThat(new Token("ex-minister", 7, 18).startOfName()).isEqualTo(7);
    assertThat(new Token("Ex-Otter", 7, 15).startOfName()).isEqualTo(7);
    assertThat(new Token("ex-", 7, 10).startOfName()).isEqualTo(7);
  }

  @Test
  void an_abbreviation_keeps_its_full_stop_where_that_ends_the_sentence_too() {
    assertThat(sentences("", "She left Acme Inc. Then she joined Norvik."))
        .containsExactly("She left Acme Inc. .", "Then she joined Norvik .");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It paid Bs. 2 million there.",
        "It paid Shs. 500 million there.",
        "It paid Nu. 300 there.",
        "It paid Afl.20 million there.",
        "It paid S/. 5 million there.",
        "It paid 5,2 Mio. Euro there.",
        "It paid 1.6 mrd. euro there.",
        "It paid 12 mia. kroner there.",
        "It carried 2.9 mio. passengers there.",
        "It lost 1.2 bn. francs there.",
        "It lost 5 mln. euros there."
      })
  void money_and_scales_that_are_shortened_end_no_sentence(String text) {
    assertThat(sentences("", text + " He left.")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is BKShs. 500 went there.",
        "It has 2 Mio. Nobody knows.",
        "Sales were DKK 21.6 mia. The shares rose.",
        "sales rose to $1.2 bn. shares fell."
      })
  void what_only_looks_like_shortened_money_or_a_scale_ends_its_sentence(String text) {
    assertThat(sentences("", text)).hasSize(2);
  }

  @Test
  void a_shortened_word_inside_a_company_s_name_ends_no_sentence() {
    assertThat(sentences("", "She left Aaber Bros. Discovery. He stayed."))
        .containsExactly("She left Aaber Bros. Discovery .", "He stayed .");
    assertThat(sentences("", "She left Aaber Bros. The firm stayed.")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cllr.", "Engr.", "Barr.", "Alh.", "Rt. Hon.", "Cde.", "MSGR."})
  void an_honorific_before_a_name_ends_no_sentence(String honorific) {
    assertThat(sentences("", "It was " + honorific + " Marks. He stayed."))
        .containsExactly("It was " + honorific + " Marks .", "He stayed .");
  }

  @Test
  void a_word_like_an_honorific_ends_one_before_a_common_word() {
    assertThat(sentences("", "She drew an arc. Police came.")).hasSize(2);
    assertThat(sentences("", "It is at Cambridge Arc. The firm stayed.")).hasSize(2);
  }

  @Test
  void a_word_that_is_no_abbreviation_does_not_take_the_full_stop_of_its_sentence() {
    assertThat(sentences("", "She left Acme. Then she joined Norvik."))
        .containsExactly("She left Acme .", "Then she joined Norvik .");
  }

  @Test
  void tokens_beyond_the_effort_are_left_out_with_the_sentence_that_they_end_in() {
    TokenizedArticle article =
        tokenizer.tokenize(
            Fixtures.article("Rain", "It rained today. It will rain tomorrow, they say."),
            new Effort(8, () -> {}));

    assertThat(article.truncated()).isTrue();
    assertThat(article.sentences()).hasSize(2);
    assertThat(article.sentences().getLast().end()).isEqualTo("It rained today.".length());
  }

  @Test
  void an_effort_of_exactly_the_articles_tokens_truncates_nothing() {
    TokenizedArticle article =
        tokenizer.tokenize(Fixtures.article("Rain", "It rained."), new Effort(4, () -> {}));

    assertThat(article.truncated()).isFalse();
  }

  @Test
  void the_title_is_one_sentence() {
    assertThat(sentences("PROFIT UP. DIVIDEND RAISED", ""))
        .containsExactly("PROFIT UP . DIVIDEND RAISED");
  }

  @Test
  void blank_lines_and_newswire_indents_end_sentences() {
    assertThat(sentences("", "It was bought by\nTexaco Inc\n    The unit said so\n\nNo more"))
        .containsExactly("It was bought by Texaco Inc", "The unit said so", "No more");
  }

  @Test
  void each_of_some_short_lines_is_an_item_where_none_goes_on_and_none_ends_a_sentence() {
    assertThat(sentences("", "Trade: Ana Lind\nMinister of Works: Bo Ek\nHealth: Mia Dahl"))
        .containsExactly("Trade : Ana Lind", "Minister of Works : Bo Ek", "Health : Mia Dahl");
  }

  @Test
  void short_lines_of_a_sentence_are_one() {
    assertThat(sentences("", "Norvik met Ana Lind of\nHarbour Capital and\nBo Ek at lunch."))
        .hasSize(1);
  }

  @Test
  void bullets_begin_sentences() {
    assertThat(sentences("", "Federico Moll, EcoLatina\n– Forecast: 85 percent"))
        .containsExactly("Federico Moll , EcoLatina", "– Forecast : 85 percent");
  }

  @Test
  void nothing_is_read_in_the_dateline_and_in_boilerplate() {
    String body = "TOKYO, March 3 - It rose. Copyright Acme Inc. It fell.";
    Article article =
        new Article(
            "1",
            "test",
            null,
            "",
            body,
            null,
            "en",
            new Dateline("TOKYO", null, null, new Span(0, 17)),
            List.of(new Span(26, 46)),
            List.of());

    assertThat(tokenizer.tokenize(article).sentences())
        .extracting(ArticleTokenizerTest::text)
        .containsExactly("It rose .", "It fell .");
  }

  @Test
  void names_and_tickers_in_angle_brackets_are_words() {
    assertThat(sentences("", "<Metall und Rohstoff AG> sued ZONDERVAN<ZOND.O> and (0700.HK)"))
        .containsExactly("< Metall und Rohstoff AG > sued ZONDERVAN < ZOND.O > and ( 0700.HK )");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Orvane ( 7203.T ) and Telmar", "Orvane < 0494.L > and Telmar"})
  void a_tickers_number_and_its_exchange_of_one_letter_are_one_word(String words) {
    String text = words.replaceAll("(?<=[(<]) | (?=[)>])", "");

    assertThat(sentences("", text)).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orvane GmbH & Co. KG said so .",
        "Orvane & Co. KGaA rose .",
        "Orvane Co. PLC rose ."
      })
  void a_company_goes_on_behind_a_legal_form_with_a_full_stop(String words) {
    assertThat(sentences("", words.replace(" .", "."))).containsExactly(words);
  }

  @Test
  void a_sentence_may_begin_with_initials_behind_a_legal_form() {
    assertThat(sentences("", "It sued Orvane Co. IBM rose."))
        .containsExactly("It sued Orvane Co. .", "IBM rose .");
  }

  @Test
  void sentences_and_words_have_a_greatest_length() {
    String body = "a".repeat(10_000) + " " + "word ".repeat(1_000);

    List<Sentence> sentences = tokenizer.tokenize(Fixtures.article("", body)).sentences();

    assertThat(sentences)
        .hasSizeGreaterThan(1)
        .allMatch(s -> s.tokens().size() <= ArticleTokenizer.MAX_SENTENCE_TOKENS)
        .allMatch(s -> s.tokens().stream().allMatch(t -> t.text().length() < 1_000));
    assertThat(sentences).extracting(Sentence::index).isSorted().doesNotHaveDuplicates();
  }

  private List<String> sentences(String title, String body) {
    return tokenizer.tokenize(Fixtures.article(title, body)).sentences().stream()
        .peek(
            s -> assertThat(s.field()).isEqualTo(body.isEmpty() ? TextField.TITLE : TextField.BODY))
        .map(ArticleTokenizerTest::text)
        .toList();
  }

  private static String text(Sentence sentence) {
    return String.join(" ", sentence.tokens().stream().map(Token::text).toList());
  }
}
