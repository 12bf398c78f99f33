package io.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.copydesk.article.ArticleCleaner;
import io.copydesk.article.Span;
import io.copydesk.enrich.Rejection.Code;
import io.copydesk.enrich.Rejection.Stage;
import io.copydesk.events.Comparator;
import io.copydesk.events.Direction;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EnrichmentStatus;
import io.copydesk.events.Evidence;
import io.copydesk.events.FigureKind;
import io.copydesk.events.MentionType;
import io.copydesk.events.Provenance;
import io.copydesk.events.RawArticle;
import io.copydesk.events.TextField;
import io.copydesk.extract.Figure;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Period;
import io.copydesk.extract.Subject;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleEnricherTest {

  private static final ArticleCleaner CLEANER = new ArticleCleaner(Countries.bundled()::isPlace);
  private static final String BODY = "Acme took a 43.0% market share in 2018, the company said.";

  @Test
  void what_was_found_is_written_with_its_entities() {
    var outcome = enricher(acme(), share()).enrich(article(BODY), new FakeCatalog());

    assertThat(outcome).isInstanceOf(Outcome.Enriched.class);
    EnrichedArticle enriched = ((Outcome.Enriched) outcome).article();
    assertThat(((Outcome.Enriched) outcome).degradedReason()).isEmpty();
    assertThat(enriched.getStatus()).isEqualTo(EnrichmentStatus.COMPLETE);
    assertThat(enriched.getBody()).isEqualTo(BODY);
    assertThat(enriched.getProvenance())
        .isEqualTo(new Provenance(ApplicationVersion.current(), "model-1", "rules-1", "catalog-1"));
    assertThat(enriched.getEntities()).extracting("id").containsExactly("company:acme");
    assertThat(enriched.getMentions()).hasSize(2);
    var company = enriched.getMentions().get(0);
    assertThat(company.getEntityId()).isEqualTo("company:acme");
    assertThat(company.getTicker()).isEqualTo("ACM");
    assertThat(company.getExchange()).isEqualTo("XNYS");
    var figure = enriched.getMentions().get(1);
    assertThat(figure.getEntityId()).isNull();
    assertThat(figure.getFigure().getValue()).isEqualTo("43");
    assertThat(figure.getFigure().getSubject().getEntityId()).isEqualTo("company:acme");
    assertThat(figure.getFigure().getPeriod().getStart()).isEqualTo("2018-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\u00a0", "\u200b\ufeff", "\u00ad \u3000"})
  void an_article_without_text_is_rejected_with_the_remedy(String body) {
    var outcome =
        enricher()
            .enrich(RawArticle.newBuilder().setId("a").setBody(body).build(), new FakeCatalog());

    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    var rejection = ((Outcome.Rejected) outcome).rejection();
    assertThat(rejection.stage()).isEqualTo(Stage.CLEAN);
    assertThat(rejection.code()).isEqualTo(Code.EMPTY_ARTICLE);
    assertThat(rejection.message()).contains("title", "body", "post");
  }

  @Test
  void another_language_is_passed_on_without_mentions_and_says_why() {
    var outcome = enricher(acme()).enrich(article("中国工业和信息化部表示，正在考虑与外国公司合作。"), new FakeCatalog());

    assertThat(((Outcome.Enriched) outcome).degradedReason()).isPresent();
    var degraded = ((Outcome.Enriched) outcome).article();
    assertThat(degraded.getStatus()).isEqualTo(EnrichmentStatus.DEGRADED);
    assertThat(degraded.getDegradedReason()).contains("zh");
    assertThat(degraded.getMentions()).isEmpty();
    assertThat(degraded.getKeywords()).extracting("text").containsExactly("shares");
  }

  @Test
  void the_spans_of_the_sentences_of_mentions_come_along() {
    var acme = new Token("Acme", 0, 4);
    var sentence = new Sentence(TextField.BODY, 0, List.of(acme, new Token("said", 5, 9)));
    var extractor = new FakeExtractor(List.of(acme()), List.of(sentence), false);

    Outcome outcome =
        new ArticleEnricher(CLEANER, extractor).enrich(article(BODY), new FakeCatalog());

    var enriched = (Outcome.Enriched) outcome;
    assertThat(enriched.sentences().around(enriched.article().getMentions().getFirst()))
        .contains(new Span(0, 9));
  }

  @Test
  void offsets_count_in_the_posted_text_though_a_legible_one_is_read() {
    String posted = BODY.replace("Acme", "Ac\u00adme");
    var one = new Sentence(TextField.BODY, 0, List.of(new Token("Acme", 0, 4)));
    var extractor = new FakeExtractor(List.of(acme(), share()), List.of(one), false);

    var outcome =
        (Outcome.Enriched)
            new ArticleEnricher(CLEANER, extractor).enrich(article(posted), new FakeCatalog());

    var enriched = outcome.article();
    assertThat(enriched.getBody()).isEqualTo(posted);
    assertThat(enriched.getMentions())
        .allSatisfy(
            m -> assertThat(posted.substring(m.getStart(), m.getEnd())).isEqualTo(m.getText()))
        .extracting("text")
        .startsWith("Ac\u00adme");
    assertThat(outcome.sentences().around(enriched.getMentions().getFirst()))
        .contains(new Span(0, 5));
  }

  @Test
  void an_article_beyond_its_budget_of_tokens_is_degraded_with_the_part_that_was_done() {
    var one = new Sentence(TextField.BODY, 0, List.of(new Token("Acme", 0, 4)));
    var extractor = new FakeExtractor(List.of(acme()), List.of(one, one), false);
    Enricher enricher =
        new ArticleEnricher(CLEANER, extractor).within(new Budget(1, Duration.ofDays(1)));

    var degraded = (Outcome.Enriched) enricher.enrich(article(BODY), new FakeCatalog());

    assertThat(degraded.article().getMentions()).hasSize(1);
    assertThat(degraded.article().getDegradedReason()).contains("more than 1 tokens");
  }

  @Test
  void an_article_beyond_its_budget_of_time_is_rejected() {
    var ticks = new AtomicLong();
    Enricher enricher =
        new ArticleEnricher(
            CLEANER,
            new FakeExtractor(List.of(), List.of(), false),
            new Budget(1_000, Duration.ofNanos(1)),
            () -> ticks.addAndGet(2));

    var rejected = (Outcome.Rejected) enricher.enrich(article(BODY), new FakeCatalog());

    assertThat(rejected.rejection().code()).isEqualTo(Code.TIME_BUDGET);
    assertThat(rejected.rejection().message()).contains("copydesk.article.max.time.ms");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "en-GB", "en_US", "en_US.UTF-8", " en ", "eng", "und", " "})
  void english_is_read_as_producers_usually_write_it(String language) {
    var raw = RawArticle.newBuilder(article(BODY)).setLanguage(language).build();

    var outcome = (Outcome.Enriched) enricher(acme()).enrich(raw, new FakeCatalog());

    assertThat(outcome.degradedReason()).isEmpty();
    assertThat(outcome.article().getStatus()).isEqualTo(EnrichmentStatus.COMPLETE);
  }

  @Test
  void the_enriched_article_has_a_locale_as_the_tag_that_it_means() {
    var raw = RawArticle.newBuilder(article(BODY)).setLanguage("en_US").build();

    var outcome = (Outcome.Enriched) enricher(acme()).enrich(raw, new FakeCatalog());

    assertThat(outcome.article().getLanguage()).isEqualTo("en-US");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de-CH | language de-CH: only English is analysed",
        "tlh | language tlh: only English is analysed",
        "English | language English is no BCP 47 tag, as en or en-US are: only English is analysed",
        "1033 | language 1033 is no BCP 47 tag, as en or en-US are: only English is analysed",
      })
  void a_posted_language_that_is_not_analysed_is_told_apart_from_one_that_is_no_tag(
      String language, String reason) {
    var raw = RawArticle.newBuilder(article(BODY)).setLanguage(language).build();

    var outcome = (Outcome.Enriched) enricher(acme()).enrich(raw, new FakeCatalog());

    assertThat(outcome.degradedReason()).contains(reason);
  }

  @Test
  void a_defect_names_its_step() {
    var broken = new ArticleEnricher(CLEANER, new FakeExtractor(List.of(), List.of(), true));

    assertThatExceptionOfType(StepFailedException.class)
        .isThrownBy(() -> broken.enrich(article(BODY), new FakeCatalog()))
        .satisfies(e -> assertThat(e.stage()).isEqualTo(Stage.EXTRACT));
  }

  private static ArticleEnricher enricher(Mention... mentions) {
    return new ArticleEnricher(CLEANER, new FakeExtractor(List.of(mentions), List.of(), false));
  }

  private static RawArticle article(String body) {
    return RawArticle.newBuilder().setId("a").setBody(body).setKeywords(List.of("shares")).build();
  }

  private static Mention acme() {
    return mention(MentionType.COMPANY, new Span(0, 4), "Acme", new ListedAs("ACM", "XNYS"), null);
  }

  private static Mention share() {
    var figure =
        new Figure(
            FigureKind.PERCENT,
            new Magnitude.Exactly(new BigDecimal("43.0")),
            "%",
            Comparator.NONE,
            Direction.NONE,
            "market share",
            Subject.of(acme()),
            new Period("2018", LocalDate.of(2018, 1, 1), LocalDate.of(2019, 1, 1)),
            null);
    return mention(MentionType.FIGURE, new Span(12, 17), "43.0%", null, figure);
  }

  private static Mention mention(
      MentionType type,
      Span span,
      String text,
      @Nullable ListedAs ticker,
      @Nullable Figure figure) {
    return new Mention(
        type, TextField.BODY, 0, span, text, ticker, null, EnumSet.of(Evidence.RULE), 0.9, figure);
  }
}
