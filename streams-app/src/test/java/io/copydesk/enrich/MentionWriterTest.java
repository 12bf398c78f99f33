package io.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.ArticleCleaner;
import io.copydesk.article.Span;
import io.copydesk.catalog.Links;
import io.copydesk.events.Comparator;
import io.copydesk.events.Direction;
import io.copydesk.events.FigureAspect;
import io.copydesk.events.FigureKind;
import io.copydesk.events.FigureSubject;
import io.copydesk.events.MentionType;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.Reported;
import io.copydesk.extract.Subject;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.TokenizedArticle;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MentionWriterTest {

  private static final String BODY = "Acme paid EUR 40 (USD 51), analysts said.";
  private static final Span PAID = new Span(10, 16);
  private static final Mention ACME = mention(MentionType.COMPANY, new Span(0, 4));
  private static final Mention EURO = figure(PAID, Reported.PLAINLY);

  @Test
  void a_conversion_points_to_the_mention_of_the_amount_that_it_converts() {
    Mention dollar = figure(new Span(18, 24), reported(FigureAspect.ACTUAL, PAID, null, null));

    var written = write(ACME, EURO, dollar);

    assertThat(written.get(1).getFigure().getConversionOf()).isNull();
    assertThat(written.get(2).getFigure().getConversionOf()).isEqualTo(1);
    assertThat(written.get(2).getFigure().getComparedWith()).isNull();
  }

  @Test
  void a_result_points_to_the_earlier_value_that_it_is_compared_with() {
    Mention earlier = figure(new Span(18, 24), reported(FigureAspect.PRIOR, null, null, null));
    Mention result = figure(PAID, reported(FigureAspect.ACTUAL, null, earlier.span(), null));

    var written = write(ACME, result, earlier);

    assertThat(written.get(1).getFigure().getComparedWith()).isEqualTo(2);
    assertThat(written.get(2).getFigure().getAspect()).isEqualTo(FigureAspect.PRIOR);
  }

  @Test
  void a_span_that_a_name_has_too_means_the_figure() {
    Mention sameSpan = mention(MentionType.COMPANY, PAID);
    Mention dollar = figure(new Span(18, 24), reported(FigureAspect.ACTUAL, PAID, null, null));

    var written = write(EURO, sameSpan, dollar);

    assertThat(written.get(2).getFigure().getConversionOf()).isEqualTo(0);
  }

  @Test
  void who_says_so_is_an_entity_where_the_words_name_one_and_the_words_where_not() {
    Subject analysts = new Subject("analysts", null);
    Subject acme = new Subject("Acme", ACME);

    var written =
        write(
            ACME,
            figure(PAID, reported(FigureAspect.EXPECTED, null, null, analysts)),
            figure(new Span(18, 24), reported(FigureAspect.TARGET, null, null, acme)));

    assertThat(written.get(1).getFigure().getAttribution()).isEqualTo("analysts");
    assertThat(written.get(2).getFigure().getAttribution()).isEqualTo("company:acme");
  }

  @Test
  void whose_it_is_is_the_country_where_the_words_are_its_adjective() {
    Mention price = figure(PAID, Reported.PLAINLY);
    Figure japanese = price.figure().withSubject(new Subject("Japanese", null));

    var written = write(ACME, price.withFigure(japanese));

    assertThat(written.get(1).getFigure().getSubject())
        .isEqualTo(new FigureSubject("Japanese", "place:jp"));
  }

  @Test
  void whom_the_headline_names_is_an_entity_too() {
    Mention headlined = Mentions.inTitle(MentionType.COMPANY, new Span(0, 4), "ACME");
    Reported reported = reported(FigureAspect.EXPECTED, null, null, Subject.of(headlined));

    var written = write(headlined, figure(PAID, reported));

    assertThat(written.get(1).getFigure().getAttribution()).isEqualTo("company:acme");
  }

  private static List<io.copydesk.events.Mention> write(Mention... mentions) {
    var article =
        new ArticleCleaner(Countries.bundled()::isPlace)
            .clean(RawArticle.newBuilder().setBody(BODY).build());
    var text = new TokenizedArticle(article, List.of());
    var countries = new ArticleCountries(text, Countries.bundled());
    var extraction = new Extraction(text, List.of(mentions), List.of(), countries);
    Map<Mention, String> ids =
        Arrays.stream(mentions)
            .filter(m -> m.text().equalsIgnoreCase("Acme"))
            .collect(Collectors.toMap(m -> m, m -> "company:acme"));
    var links = new Links(ids, List.of(), List.of(), Map.of("Japanese", "place:jp"));
    return new MentionWriter(extraction, links).mentions();
  }

  private static Reported reported(
      FigureAspect aspect,
      @Nullable Span conversionOf,
      @Nullable Span comparedWith,
      @Nullable Subject source) {
    return new Reported(aspect, conversionOf, comparedWith, source);
  }

  private static Mention figure(Span span, Reported reported) {
    return mention(MentionType.FIGURE, span)
        .withFigure(
            new Figure(
                FigureKind.MONEY,
                new Magnitude.Exactly(BigDecimal.TEN),
                "EUR",
                Comparator.NONE,
                Direction.NONE,
                "price",
                "price",
                null,
                null,
                null,
                reported));
  }

  private static Mention mention(MentionType type, Span span) {
    return Mentions.inBody(type, span, span.of(BODY));
  }
}
