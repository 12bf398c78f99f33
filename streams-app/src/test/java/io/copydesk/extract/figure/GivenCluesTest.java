package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.figure.rank.Clue;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.lexicon.WordClusters;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of those whose a figure may be, whatever the weights make of it. */
class GivenCluesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He owed 5 mln dlrs. | he",
        "Norvik was glad, since they owed 5 mln dlrs. | they",
        "Their debt was 5 mln dlrs. | their",
        "The new debt was 5 mln dlrs. | none",
      })
  void the_pronoun_before_a_figure_may_stand_for_somebody(String text, String pronoun) {
    Given given = given("Norvik met Acme. " + text, "Acme");

    assertThat(given.of("Acme")).contains("SUBJECT_PRONOUN sentence_before-company|" + pronoun);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme grew. It rained. Acme sold 300 homes. | lead",
        "It rained. Acme grew. Acme sold 300 homes. | before",
        "It rained. It snowed. Acme sold 300 homes. | nowhere",
      })
  void whom_other_sentences_name_is_known(String text, String where) {
    Given given = given(text, "Acme");

    assertThat(given.of("Acme")).contains("SUBJECT_REPEATED named|" + where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme sold 300 homes. | c0b0v1f0",
        "Acme sold 200 flats and bought 300 homes. | c0b0v2f1",
      })
  void how_many_commas_verbs_and_figures_part_a_name_from_a_figure_is_known(
      String text, String between) {
    Given given = given(text, "Acme");

    assertThat(given.of("Acme")).contains("SUBJECT_BETWEEN " + between);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme sold 300 homes. | 0",
        "Acme told Emca that it owed 5 mln dlrs. | 1",
      })
  void how_many_names_are_nearer_to_a_figure_is_known(String text, String nearer) {
    Given given = given(text, "Acme", "Emca");

    assertThat(given.of("Acme")).contains("SUBJECT_RANK names-before|" + nearer);
  }

  private static Given given(String body, String... companies) {
    TokenizedArticle article = PtbText.article("", body, null, null);
    List<Mention> mentions = new ArrayList<>(FoundFigures.in(article));
    for (String company : companies) {
      for (int at = body.indexOf(company); at >= 0; at = body.indexOf(company, at + 1)) {
        Span span = new Span(at, at + company.length());
        mentions.add(Mentions.inBody(MentionType.COMPANY, span, company));
      }
    }
    mentions.sort(Mention.IN_TEXT_ORDER);
    Given given = new Given();
    new FigureBinder(() -> given, WordClusters.NONE).bind(article, mentions);
    return given;
  }

  /** Keeps the clues of each answer to whose the last figure is, and chooses nothing. */
  private static final class Given implements Ranking {
    private final Map<String, List<String>> clues = new HashMap<>();
    private Question question = Question.SUBJECT;
    private List<String> current = new ArrayList<>();

    /** Of all answers of one text. */
    List<String> of(String answer) {
      return clues.getOrDefault(answer, List.of());
    }

    @Override
    public void ask(Question asked, Mention figure) {
      question = asked;
      if (asked == Question.SUBJECT) {
        clues.clear();
      }
      current = clues.computeIfAbsent("", key -> new ArrayList<>());
    }

    @Override
    public void answer(String text) {
      String name = question == Question.SUBJECT ? text : "";
      current = clues.computeIfAbsent(name, key -> new ArrayList<>());
    }

    @Override
    public void clue(Clue clue, String first, String second, String third) {
      current.add(clue + " " + Clue.written(first, second, third));
    }

    @Override
    public int best() {
      return 0;
    }
  }
}
