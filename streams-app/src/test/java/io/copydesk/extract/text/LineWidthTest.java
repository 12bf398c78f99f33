package io.copydesk.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which line breaks end a sentence: those where the next word would have fitted. */
class LineWidthTest {

  private final ArticleTokenizer tokenizer = new ArticleTokenizer();

  @Test
  void a_wrapped_line_goes_on_in_capitals_where_the_next_word_did_not_fit() {
    String wrapped =
        """
        The mill was sold for less than its owner had paid to the
        Orvane group, which said that it would close the older of
        Norvik's two mills by May and sack most of the staff there.
        """;

    assertThat(sentences(wrapped)).hasSize(1);
  }

  @Test
  void an_indent_that_all_lines_have_begins_no_paragraph() {
    String indented =
        """
        The mill was sold for less than its owner had paid
            to the Orvane group, which said that it would close the older
            of Norvik's two mills by May and sack most of the staff there,
            but for those who make paper.
              Orvane said no more
        """;

    assertThat(sentences(indented)).hasSize(2).endsWith("Orvane said no more");
  }

  @Test
  void an_indent_that_only_first_lines_have_begins_a_paragraph() {
    String newswire =
        """
        The mill was sold for less than its owner had paid, and will
        be shut by May, said the buyer
            Orvane said that most of the staff would have to go and
        that paper is cheap
        """;

    assertThat(sentences(newswire)).hasSize(2);
  }

  @Test
  void a_wrapped_texts_short_line_is_ended_where_the_next_word_would_have_fitted() {
    String wrapped =
        """
        The mill was sold for less than its owner had paid to the
        buyers of the last one, which said that it would shut the
        older of the two by May. It owes money to:
        Orvane
        Norvik
        """;

    assertThat(sentences(wrapped)).endsWith("Orvane", "Norvik");
  }

  @Test
  void the_first_line_of_a_wrapped_text_may_be_short_as_a_dateline_stood_before_it() {
    String wrapped =
        """
        The mill was sold to
        Orvane for less than its owner had paid, who said that
        the staff of the older of the two mills would have to
        leave by the end of May.
        """;

    assertThat(sentences(wrapped)).hasSize(1);
  }

  @Test
  void the_items_of_a_list_of_short_lines_are_not_one_sentence() {
    String list =
        """
        1. Orvane
        Its shares have doubled.
        2. Norvik & Dahl
        Paper costs more than it did, and the maker has mills to sell.
        3. Telmar
        Jan Moor's firm bought a mill.
        """;

    assertThat(sentences(list))
        .contains("Its shares have doubled .", "Jan Moor 's firm bought a mill .")
        .noneMatch(sentence -> sentence.contains("Dahl Paper"))
        .noneMatch(sentence -> sentence.contains("Telmar Jan"));
  }

  @Test
  void lines_that_begin_with_labels_are_sentences_of_their_own() {
    String terms =
        """
        Issuer: Republic of Orvane
        Ratings: Ba2 (Norvik)
        Books: more than
        twice the size
        """;

    assertThat(sentences(terms))
        .containsExactly(
            "Issuer : Republic of Orvane",
            "Ratings : Ba2 ( Norvik )",
            "Books : more than twice the size");
  }

  @Test
  void a_number_at_the_end_of_a_line_counts_nothing_in_the_next() {
    String filing =
        """
        Orvane has sold its mill for less than it had paid for it, and it said that the staff will leave.
        Enquiries: Jan Moor, Company Secretary, Orvane plc, 01632 0881
        Norvik: no comment
        """;

    assertThat(sentences(filing)).contains("Norvik : no comment");
  }

  @Test
  void a_long_line_that_breaks_off_near_the_full_width_goes_on() {
    String text =
        "The mill that Orvane sold last year for less than it had paid now belongs to the bank of"
            + " Norvik and\nDahl Brothers, who said so.";

    assertThat(sentences(text)).hasSize(1);
  }

  private List<String> sentences(String body) {
    return tokenizer.tokenize(Fixtures.article("", body)).sentences().stream()
        .map(sentence -> String.join(" ", sentence.tokens().stream().map(Token::text).toList()))
        .toList();
  }
}
