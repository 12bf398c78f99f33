package io.copydesk.extract.name.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.EntityType;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.lexicon.Lexicon;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecasingTest {

  private final Set<String> knownSmall =
      Set.of("says", "profit", "rose", "its", "said", "buys", "to", "from", "the", "beating");
  private final Recasing recasing =
      new Recasing(knownSmall::contains, Lexicon.bundled(), Countries.bundled());

  @Test
  void a_headline_in_capitals_is_written_as_the_body_writes_its_words() {
    assertThat(title("MOLVANT BUYS DEBONAIR", "On Friday Molvant said it buys deBonair."))
        .isEqualTo("Molvant buys deBonair");
  }

  @Test
  void words_that_the_body_lacks_are_in_lower_case_when_the_model_knows_them_so_else_names() {
    assertThat(title("QUENDALL SAYS PROFIT ROSE", "")).isEqualTo("Quendall says profit rose");
  }

  @Test
  void a_capital_that_is_two_characters_in_lower_case_is_still_one_in_a_name() {
    assertThat(title("\u0130STANBUL SAYS PROFIT ROSE", ""))
        .isEqualTo("\u0130stanbul says profit rose");
  }

  @Test
  void a_word_before_a_legal_form_is_a_name_though_the_model_knows_it_in_lower_case() {
    assertThat(title("PROFIT INC SAYS", "")).isEqualTo("Profit Inc says");
  }

  @Test
  void what_stands_in_brackets_in_a_headline_of_capitals_keeps_its_letters() {
    assertThat(title("MOLVANT <MLV> PROFIT ROSE", "")).isEqualTo("Molvant < MLV > profit rose");
  }

  @Test
  void a_headline_with_a_word_in_lower_case_is_left_as_it_is() {
    assertThat(title("MOLVANT Says PROFIT", "Molvant says.")).isEqualTo("MOLVANT Says PROFIT");
  }

  @Test
  void an_article_in_lower_case_gets_capitals_for_countries_and_for_unknown_words() {
    String body = "quendall inc said its profit rose from the japan unit, beating molvant corp";

    assertThat(title(body, "")).contains("Quendall Inc said its profit", "Japan", "Molvant Corp");
  }

  @Test
  void a_legal_form_with_a_full_stop_belongs_to_the_name() {
    String body = "quendall inc said its profit rose, beating molvant corp. of the west";

    assertThat(title(body, "")).contains("Molvant Corp.");
  }

  @Test
  void the_words_of_a_name_of_the_catalog_get_capitals_though_the_model_knows_them_in_lower_case() {
    NameMatch known = new NameMatch(2, 5, EntityType.MINISTRY, false, null);

    assertThat(title("QUENDALL BUYS PROFIT FROM ROSE SAYS", "", known))
        .isEqualTo("Quendall buys Profit from Rose says");
  }

  @Test
  void an_article_is_read_once_however_many_of_its_sentences_are_in_capitals() {
    AtomicInteger asked = new AtomicInteger();
    Recasing counting =
        new Recasing(
            word -> {
              asked.addAndGet(word.equals("rain") ? 1 : 0);
              return knownSmall.contains(word) || word.equals("rain");
            },
            Lexicon.bundled(),
            Countries.bundled());
    // Of this one no word is written otherwise, since the model knows its only one.
    String body = "Rain\n\n" + "PROFIT ROSE\n\n".repeat(50);
    TokenizedArticle article =
        new ArticleTokenizer().tokenize(Fixtures.article("QUENDALL SAYS", body));
    Recasing.Reading reading = counting.of(article);

    List<String> words =
        article.sentences().stream()
            .map(sentence -> String.join(" ", reading.words(sentence, List.of())))
            .toList();

    assertThat(words).hasSize(52).startsWith("Quendall says", "Rain").endsWith("profit rose");
    assertThat(asked).hasValue(1);
  }

  private String title(String title, String body, NameMatch... known) {
    TokenizedArticle article = new ArticleTokenizer().tokenize(Fixtures.article(title, body));
    return String.join(
        " ", recasing.of(article).words(article.sentences().getFirst(), List.of(known)));
  }
}
