package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.figure.rank.Clue;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.lexicon.WordClusters;
import io.copydesk.extract.text.TokenizedArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the weights may choose from, whatever they say. */
class OfferedAnswersTest {

  private static final Instant JUNE_10_1987 = Instant.parse("1987-06-10T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brazil's exports fall | Sales were 5 mln dlrs. | Brazil",
        "'' | Norvik met Acme. Sales were 5 mln dlrs. | Norvik",
        "'' | Norvik met Acme. Sales were 5 mln dlrs. | Acme",
        "'' | Norvik grew. It rained. Sales were 5 mln dlrs. | Norvik",
      })
  void whose_a_figure_is_may_be_said_in_the_headline_the_sentence_before_or_the_first_one(
      String title, String body, String whose) {
    Offered offered = body.contains(whose) ? offered(title, body, whose) : offered(title, body);

    assertThat(offered.of(Question.SUBJECT)).contains(whose);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quarter", "period"})
  void the_quarter_or_period_is_the_one_that_the_first_sentence_speaks_of(String span) {
    String body =
        "Acme grew in the first quarter. Sales for the %s were 5 mln dlrs.".formatted(span);

    Offered offered = offered("", body, "Acme");

    assertThat(offered.of(Question.PERIOD)).contains("1987-01-01..1987-04-01|" + span);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme sold 300 homes. | sold",
        "Some 300 homes were sold. | sold",
        "Acme said that the Fed lent 5 mln dlrs. | lent",
      })
  void a_verb_beside_a_figure_may_say_what_it_measures(String text, String verb) {
    assertThat(offered("", text).of(Question.METRIC)).contains(verb);
  }

  @ParameterizedTest
  @ValueSource(strings = {"At the Fed 5 pct were left.", "Acme said it was 5 mln dlrs."})
  void a_name_and_a_word_of_saying_are_no_verbs_that_do(String text) {
    assertThat(offered("", text).of(Question.METRIC)).doesNotContain("fed", "said");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme has 750 permanent employees. | permanent employees",
        "Acme sold 2 million new homes. | new homes",
        "Acme has 750 employees. | employees",
      })
  void what_a_figure_counts_is_offered_with_all_that_describes_it(String text, String counted) {
    assertThat(offered("", text).of(Question.METRIC)).contains(counted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway grew 2 million tonnes.",
        "The backlog was 157 ships of 4.41 mln tons and 265 ships of 6.81 mln."
      })
  void a_unit_of_measure_and_a_number_are_not_what_a_figure_counts(String text) {
    assertThat(offered("", text).of(Question.METRIC))
        .doesNotContain("tonnes", "million tonnes", "mln");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway has a 5 pct sulphur level. | sulphur level",
        "Norway made sulphur level a goal of 5 pct. | sulphur level",
      })
  void a_noun_is_offered_with_the_unknown_words_before_it(String text, String whole) {
    assertThat(offered("", text).of(Question.METRIC)).contains(whole, "level");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Third-quarter sulphur levels were 5 pct. | third-quarter sulphur levels",
        "Dutch sulphur levels were 5 pct. | dutch sulphur levels",
      })
  void a_period_and_a_country_are_no_such_words(String text, String more) {
    assertThat(offered("", text).of(Question.METRIC)).isNotEmpty().doesNotContain(more);
  }

  @Test
  void an_adjective_before_a_figure_is_what_a_line_of_a_table_measures() {
    assertThat(offered("", "Net 5 mln dlrs vs 4 mln dlrs.").of(Question.METRIC)).contains("net");
  }

  @Test
  void an_adjective_that_no_figure_follows_measures_nothing() {
    assertThat(offered("", "Average or not, Norway paid 5 mln dlrs.").of(Question.METRIC))
        .doesNotContain("average");
  }

  @Test
  void a_year_earlier_is_a_year_before_what_the_first_sentence_speaks_of() {
    Offered offered =
        offered(
            "", "Acme grew in the first quarter. Sales were 5 mln dlrs a year earlier.", "Acme");

    assertThat(offered.of(Question.PERIOD)).contains("1986-01-01..1986-04-01|year earlier");
  }

  @Test
  void a_day_may_stand_anywhere_in_the_sentence() {
    Offered offered = offered("", "On Monday, said a trader, gold rose 5 pct.");

    assertThat(offered.of(Question.PERIOD)).contains("1987-06-08..1987-06-09|Monday");
  }

  private static Offered offered(String title, String body, String... companies) {
    TokenizedArticle article = PtbText.article(title, body, JUNE_10_1987, null);
    List<Mention> mentions = new ArrayList<>();
    for (String company : companies) {
      mentions.add(Mentions.named(MentionType.COMPANY, company, body));
    }
    mentions.addAll(FoundFigures.in(article));
    mentions.sort(Mention.IN_TEXT_ORDER);
    Offered offered = new Offered();
    new FigureBinder(() -> offered, WordClusters.NONE).bind(article, mentions);
    return offered;
  }

  /** Keeps what is offered, and chooses nothing. */
  private static final class Offered implements Ranking {
    private final Map<Question, List<String>> answers = new EnumMap<>(Question.class);
    private Question question = Question.SUBJECT;

    List<String> of(Question asked) {
      return Objects.requireNonNull(answers.get(asked));
    }

    @Override
    public void ask(Question asked, Mention figure) {
      question = asked;
      answers.put(asked, new ArrayList<>());
    }

    @Override
    public void answer(String text) {
      of(question).add(text);
    }

    @Override
    public void clue(Clue clue, String first, String second, String third) {}

    @Override
    public int best() {
      return 0;
    }
  }
}
