package io.copydesk.extract.figure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.FoundFigures;
import io.copydesk.extract.figure.PtbText;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.lexicon.WordClusters;
import io.copydesk.extract.place.Countries;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricNounsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gross national product (GNP) was 5 mln dlrs. | was",
        "Net sales (121) were 5 mln dlrs. | break",
        "Net sales (restated) were 5 mln dlrs. | break",
        "Net sales were 5 mln dlrs. | were"
      })
  void what_stands_behind_a_noun_is_read_behind_its_short_form_but_not_behind_a_number(
      String text, String after) {
    List<Mention> figures = FoundFigures.in(PtbText.body(text));
    Lexemes lexemes = Lexemes.of(text, 0, text.length());
    SentenceView view = new SentenceView(lexemes, figures, Countries.bundled(), WordClusters.NONE);
    MetricNouns nouns = new MetricNouns(view, new NounPhrases(view));

    List<MetricAnswer.SaidMetric> near = nouns.near(view.figures().getLast());

    assertThat(near.getFirst().after()).isEqualTo(after);
  }
}
