package io.copydesk.extract.figure.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.FigureGrammar;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.figure.rank.RankWeights;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.lexicon.WordClusters;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trains tiny models on a language of one invented verb, and binds a figure with them. */
class FigureTrainerTest {

  private static final List<String> METRICS =
      List.of("profit", "sales", "output", "exports", "income", "imports");

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_figure_of_a_new_article_is_bound_as_like_ones_were(boolean ofFirst) {
    List<String> weights = trained(ofFirst).weights();

    List<@Nullable String> metrics =
        figures(text("Its debt gromped revenue by $7 million."), weights).stream()
            .map(mention -> Objects.requireNonNull(mention.figure()).metric())
            .toList();

    assertThat(metrics).containsExactly(ofFirst ? "debt" : "revenue");
  }

  @Test
  void the_same_examples_give_the_same_weights() {
    FigureTrainer.TrainedFigures once = trained(true);

    FigureTrainer.TrainedFigures again = trained(true);

    assertThat(again).isEqualTo(once);
  }

  @Test
  void it_tells_of_each_lesson_that_is_over() {
    AtomicInteger over = new AtomicInteger();

    trained(true, over::incrementAndGet);

    assertThat(over).hasValue(FigureTrainer.LESSONS);
  }

  private static FigureTrainer.TrainedFigures trained(boolean ofFirst) {
    return trained(ofFirst, () -> {});
  }

  private static FigureTrainer.TrainedFigures trained(boolean ofFirst, Runnable lessonOver) {
    List<FigureExample> examples = new ArrayList<>();
    for (String first : METRICS) {
      for (String second : METRICS) {
        if (!first.equals(second)) {
          examples.add(
              example(
                  "Its %s gromped %s by $5 million.".formatted(first, second),
                  ofFirst ? first : second));
        }
      }
    }
    return new FigureTrainer(examples, WordClusters.NONE).train(lessonOver);
  }

  private static FigureExample example(String body, String metric) {
    TokenizedArticle text = text(body);
    FigureExample.ReaderLabels labels =
        new FigureExample.ReaderLabels() {
          @Override
          public boolean isAnswered(Question question, Mention figure) {
            return question == Question.METRIC;
          }

          @Override
          public boolean isRight(Question question, Mention figure, @Nullable String answer) {
            return metric.equals(answer);
          }
        };
    return new FigureExample(
        "set", text, figures(text, List.of()), RuleWriters.DID_NOT_KNOW_IT, 1, labels);
  }

  private static TokenizedArticle text(String body) {
    return new ArticleTokenizer().tokenize(Fixtures.article("", body));
  }

  /** The figures that are found in a text, bound by weights. */
  private static List<Mention> figures(TokenizedArticle text, List<String> weights) {
    ArticleCountries countries = new ArticleCountries(text, Countries.bundled());
    return new FigureGrammar(RankWeights.of(weights), WordClusters.NONE)
        .withFigures(text, countries, List.of());
  }
}
