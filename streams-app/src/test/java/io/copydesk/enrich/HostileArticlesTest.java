package io.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.CpuStopwatch;
import io.copydesk.article.ArticleCleaner;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.RawArticle;
import io.copydesk.extract.figure.FigureGrammar;
import io.copydesk.extract.pipeline.CoreNlpExtractor;
import io.copydesk.extract.place.Countries;
import java.time.Duration;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No article stalls its partition: the real steps, on articles that nobody would write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileArticlesTest {

  private static final int MEGABYTE = 1_000_000;

  /** Far more of a processor than it takes, and far less than anything quadratic would. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final ArticleEnricher enricher =
      new ArticleEnricher(
          new ArticleCleaner(Countries.bundled()::isPlace),
          new CoreNlpExtractor(FigureGrammar::new));

  enum Body {
    FIVE_MEGABYTES("Acme Corp said net profit rose 7% to $3 billion in 2018. ", 5 * MEGABYTE),
    SENTENCE_WITHOUT_END("Acme and its partner grew by 7 percent and ", 100_000),
    DIGITS("7", MEGABYTE),
    DIGITS_IN_GROUPS("777,", MEGABYTE),
    CAPITALS("A", MEGABYTE),
    CAPITAL_WORDS("ACME ", MEGABYTE),
    NO_FULL_STOP("word ", MEGABYTE),
    QUOTES("\" '", MEGABYTE),
    BRACKETS("((((", MEGABYTE),
    BLANK_LINES("x\n\n", MEGABYTE),
    HYPHENS("--", MEGABYTE),
    SCRIPTS("<script>alert('Acme Corp')</script><p>Acme", MEGABYTE),
    NESTED_TAGS("<div><b>x", MEGABYTE),
    OPEN_FORMATTING("<b><i><p>x", MEGABYTE),
    UNCLOSED_TABLES("<table><tr><td>", MEGABYTE),
    ENTITIES("&amp;&lt;", MEGABYTE);

    private final String piece;
    private final int characters;

    Body(String piece, int characters) {
      this.piece = piece;
      this.characters = characters;
    }

    String text() {
      return piece.repeat(characters / piece.length());
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_article_has_an_outcome_in_time(Body body) {
    RawArticle raw = RawArticle.newBuilder().setId("hostile").setBody(body.text()).build();
    CpuStopwatch stopwatch = CpuStopwatch.start();

    Outcome outcome = enricher.enrich(raw, new FakeCatalog());

    assertThat(stopwatch.taken()).isLessThan(LIMIT);
    assertThat(article(outcome).getProvenance().getModel()).isNotEmpty();
  }

  private static EnrichedArticle article(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Enriched whole -> whole.article();
      case Outcome.Rejected refused -> throw new AssertionError(refused.rejection());
    };
  }
}
