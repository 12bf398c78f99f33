package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import io.copydesk.catalog.Catalog;
import io.copydesk.events.Comparator;
import io.copydesk.events.FigureKind;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a figure is that the article says by an adjective alone: "Japanese exports fell 3%". */
class AdjectiveSubjectsTest {

  private static final Catalog CATALOG = BundledCatalog.catalog().snapshot();

  @ParameterizedTest
  @CsvSource({
    "Japanese, place:jp",
    "Swiss, place:ch",
    "West German, place:de",
    "ARGENTINE, place:ar",
  })
  void the_adjective_of_a_country_names_it(String adjective, String id) {
    assertThat(linked(adjective)).containsExactly(Map.entry(adjective, id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Austrians", "Japan", "polish", "European", "exports"})
  void its_people_and_other_words_name_no_country(String words) {
    assertThat(linked(words)).isEmpty();
  }

  /** The countries of subjects in an article with a figure whose subject has these words. */
  private static Map<String, String> linked(String words) {
    Extraction story = Story.of("It fell 3%.").extraction();
    Figure figure =
        Figure.unbound(
            FigureKind.PERCENT, new Magnitude.Exactly(BigDecimal.valueOf(3)), "%", Comparator.NONE);
    Mention mention =
        Mentions.inBody(MentionType.FIGURE, new Span(8, 10), "3%")
            .withFigure(figure.withSubject(new Subject(words, null)));
    return CATALOG
        .link(new Extraction(story.text(), List.of(mention), List.of(), story.countries()))
        .idByAdjective();
  }
}
