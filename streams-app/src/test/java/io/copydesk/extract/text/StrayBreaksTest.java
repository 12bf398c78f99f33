package io.copydesk.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which breaks of a text of one line a paragraph have strayed into a sentence. */
class StrayBreaksTest {

  /** Tells that the lines of the text are not wrapped. */
  private static final String PARAGRAPH =
      "The paper mill has been sold for less than its owner had paid, and the buyers have said that"
          + " they would shut the older of its two halls before the end of the year.\n";

  private final ArticleTokenizer tokenizer = new ArticleTokenizer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Analyst Peter|Martin said so, who owns none of the shares.", // a given and a family name
        "The mill is run by|Orvane, which has run others.", // no heading ends so
        "The seller is Orvane Paper|Corp. of Ottervik.", // no line begins so
        "The staff of Orvane|came back to the mill before noon.", // in small letters
        "The mill was shut. It was then that Runa|Norvik bought it.", // behind a whole sentence
        "Reporters went to Ottervik|Sound, but the boats at Ottervik Sound were gone.", // twice
      })
  void a_sentence_goes_on_behind_a_break_that_is_none_of_a_writers(String broken) {
    String body = PARAGRAPH + broken.replace('|', '\n');

    assertThat(sentences(body)).contains(lastOf(broken.replace('|', '\n')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill is run by|Orvane, which has run others.",
        "Reporters went to the coast and found|no boats there at all.",
        "Analyst Peter|Martin said so, who owns none of the shares.",
      })
  void a_sentence_goes_on_behind_a_blank_line_that_has_strayed_into_it(String broken) {
    String body = PARAGRAPH + broken.replace("|", "\n\n");

    assertThat(sentences(body)).contains(broken.replace("|", "\n\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orvane|Its shares have doubled since the sale of the mill.", // begins no name
        "A sale in Ottervik|Norvik has sold the mill.", // a heading
        "RUNA PETER|Martin Norvik has sold the mill.", // a byline in capitals
        "By Peter Martin|Norvik has sold the mill.", // a byline's family name
        "Peter|Martin|Orvane", // a list
        "Shut the older hall by May; and|Build another one in Ottervik.", // the items of a list
      })
  void a_sentence_ends_with_a_heading_a_byline_or_an_item(String lines) {
    String body = PARAGRAPH + lines.replace('|', '\n');

    String[] each = lines.split("\\|");
    assertThat(sentences(body)).endsWith(each);
  }

  @Test
  void a_blank_line_ends_a_sentence_that_lacks_its_full_stop() {
    String body =
        PARAGRAPH + "The mill was shut. The owner of it was Mr. Dahl\n\nNorvik has sold the mill.";

    assertThat(sentences(body))
        .endsWith("The owner of it was Mr. Dahl", "Norvik has sold the mill.");
  }

  @Test
  void a_bullet_ends_a_sentence_whatever_stands_before_it() {
    String body = PARAGRAPH + "The mill is run by\n- Orvane of Ottervik";

    assertThat(sentences(body)).contains("The mill is run by");
  }

  @Test
  void a_break_before_a_row_of_a_table_has_not_strayed() {
    String body = PARAGRAPH + "Sales of\nOrvane\t12\t13";

    assertThat(sentences(body)).contains("Sales of");
  }

  private static String lastOf(String text) {
    return text.substring(text.indexOf(". It was") < 0 ? 0 : text.indexOf("It was"));
  }

  private List<String> sentences(String body) {
    return tokenizer.tokenize(Fixtures.article("", body)).sentences().stream()
        .map(s -> body.substring(s.tokens().getFirst().start(), s.tokens().getLast().end()))
        .toList();
  }
}
