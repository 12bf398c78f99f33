package io.copydesk.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.copydesk.CpuStopwatch;
import io.copydesk.article.Article;
import io.copydesk.extract.Articles;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.FigureGrammar;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorPropertiesTest {

  private static final FigureGrammar FIGURES =
      new FigureGrammar(Fixtures.extractor().wordClusters());

  private static final int LARGE = 60_000;

  private static final int MEGABYTE = 1_000_000;

  /**
   * How many times as many tokens hostile input may have: one a character, where prose has some 5
   * characters a token.
   */
  private static final int TOKENS_MORE = 6;

  private static final Pattern SMALL_BEGINNING = Pattern.compile("\\b(?<![’'])\\p{Ll}");

  /** How often each text is timed. */
  private static final int EXTRACTIONS = 3;

  private static final String PROSE =
      "The Ministry of Finance said Texaco Inc <TX> will pay John Smith, its chairman, today.\n";

  @Property(tries = 150)
  void no_text_makes_it_throw(@ForAll String title, @ForAll String body) {
    assertThatCode(() -> extract(Fixtures.article(title, body))).doesNotThrowAnyException();
  }

  @Property(tries = 1000)
  void no_sentence_about_a_person_makes_it_throw_wherever_it_ends(
      @ForAll("sayings") String saying) {
    Article article = Fixtures.article("", "John Smith said " + saying);

    Extraction found = extract(article);

    assertThat(found.mentions()).extracting(Mention::text).contains("John Smith");
  }

  @Property(tries = 300)
  void names_do_not_overlap_and_are_where_they_are_said_to_be(
      @ForAll("cues") String title, @ForAll("cues") String body) {
    Extraction found = extract(Fixtures.article(title, body));

    assertInOrderAndApart(found.mentions());
    assertWhereTheySay(found.mentions(), found.text());
    Statistics.label("articles with several names")
        .collect(found.mentions().size() > 1)
        .coverage(share -> share.check(true).percentage(percent -> percent > 50));
  }

  @Property(tries = 300)
  void figures_do_not_overlap_and_overlap_only_names_that_stand_within_them(
      @ForAll("cues") String title, @ForAll("cues") String body) {
    Extraction names = extract(Fixtures.article(title, body));

    List<Mention> figures =
        FIGURES.withFigures(names.text(), names.countries(), names.mentions()).stream()
            .filter(mention -> mention.figure() != null)
            .toList();

    assertInOrderAndApart(figures);
    assertWhereTheySay(figures, names.text());
    for (Mention figure : figures) {
      assertThat(names.mentions())
          .filteredOn(name -> overlap(name, figure))
          .allMatch(name -> isWithin(name, figure));
    }
    Statistics.label("articles with figures beside names")
        .collect(!figures.isEmpty() && !names.mentions().isEmpty())
        .coverage(share -> share.check(true).percentage(percent -> percent > 50));
  }

  private static void assertInOrderAndApart(List<Mention> mentions) {
    assertThat(mentions).isSortedAccordingTo(Mention.IN_TEXT_ORDER);
    for (int i = 1; i < mentions.size(); i++) {
      Mention before = mentions.get(i - 1);
      assertThat(mentions.get(i))
          .matches(next -> !overlap(before, next), "is apart from " + before);
    }
  }

  private static void assertWhereTheySay(List<Mention> mentions, TokenizedArticle article) {
    for (Mention mention : mentions) {
      String field = article.text(mention.field());
      assertThat(field.substring(mention.span().start(), mention.span().end()))
          .isEqualTo(mention.text());
    }
  }

  private static boolean overlap(Mention one, Mention other) {
    return one.field() == other.field() && one.span().overlaps(other.span());
  }

  private static boolean isWithin(Mention name, Mention figure) {
    return name.span().start() > figure.span().start() && name.span().end() < figure.span().end();
  }

  /** Words that begin what is read on of roles, so that it may be cut off behind each. */
  @Provide
  Arbitrary<String> sayings() {
    return Arbitraries.of("-", ",", "(", "the", "its", "chairman", "of", "as", "was", "who", "year")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> cues() {
    return Arbitraries.of(
            "Ministry",
            "of",
            "Finance",
            "and",
            ",",
            "Inc",
            "Corp",
            "(",
            ")",
            "<",
            ">",
            "Bank",
            "Japan",
            "'s",
            "Department",
            "Office",
            "the",
            "The",
            "-",
            "Co",
            ".",
            "NYSE",
            ":",
            "BABA",
            "Treasury",
            "said",
            "John",
            "Smith",
            "Minister",
            "company",
            "such",
            "as",
            "central",
            "bank",
            "U.S.",
            "Commission",
            "for",
            "Holdings",
            "&",
            "Texaco",
            "EcoGo",
            "a",
            "unit",
            "US",
            "$5.5 million",
            "US $4 million",
            "42,000 U.S. gallons",
            "7 pct",
            "rose 500 tonnes",
            "Big 5 Holdings Corp")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890",
        "ABCDEFGHIJ",
        "ABCD ",
        "Ministry of ",
        "Finance, and ",
        "Inc ",
        "((",
        "<A ",
        "12 ",
        "a.b.",
        "http://a/",
        "firms such as Aaa, ",
        "'s ",
        "A\n\n",
        "-"
      })
  void hostile_input_takes_no_longer_than_prose_of_as_many_tokens(String part) {
    Article prose = Fixtures.article("", proseWrittenAs(part).repeat(LARGE / PROSE.length()));
    Article hostile = Fixtures.article("", part.repeat(LARGE / part.length()));
    extract(hostile);

    long ordinary = nanos(prose);

    assertThat(nanos(hostile)).isLessThan(TOKENS_MORE * ordinary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890", "ABCDEFGHIJ"})
  void a_megabyte_without_a_space_takes_no_longer_than_a_megabyte_of_prose(String part) {
    Article prose = Fixtures.article("", PROSE.repeat(MEGABYTE / PROSE.length()));
    Article hostile = Fixtures.article("", part.repeat(MEGABYTE / part.length()));
    extract(hostile);

    long ordinary = nanos(prose);

    assertThat(nanos(hostile)).isLessThan(ordinary);
  }

  @Test
  void order_and_threads_change_nothing() throws Exception {
    List<Article> articles = Articles.sample();
    Map<String, Extraction> expected = new HashMap<>();
    for (Article article : articles) {
      expected.put(article.id(), extract(article));
    }
    List<Article> shuffled = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      shuffled.addAll(articles);
    }
    Collections.shuffle(shuffled, new Random(7));

    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Extraction>> found = new ArrayList<>();
      for (Article article : shuffled) {
        found.add(threads.submit(() -> extract(article)));
      }
      for (Future<Extraction> extraction : found) {
        Extraction actual = extraction.get();
        assertThat(actual).isEqualTo(expected.get(actual.text().article().id()));
      }
    }
  }

  /**
   * Prose with capitals where the part has them. Each run of words with capitals may be a name, so
   * that prose takes several times as long, too, where each of its words has one.
   */
  private static String proseWrittenAs(String part) {
    boolean small = part.chars().anyMatch(Character::isLowerCase);
    boolean large = part.chars().anyMatch(Character::isUpperCase);
    if (!large || SMALL_BEGINNING.matcher(part).find()) {
      return PROSE;
    }
    return small ? inTitleCase(PROSE) : PROSE.toUpperCase(Locale.ROOT);
  }

  private static String inTitleCase(String text) {
    return SMALL_BEGINNING.matcher(text).replaceAll(word -> word.group().toUpperCase(Locale.ROOT));
  }

  /** Of several extractions the fastest: code that is not compiled yet only makes them slower. */
  private static long nanos(Article article) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < EXTRACTIONS; i++) {
      CpuStopwatch stopwatch = CpuStopwatch.start();
      extract(article);
      fastest = Math.min(fastest, stopwatch.taken().toNanos());
    }
    return fastest;
  }

  private static Extraction extract(Article article) {
    return Fixtures.extractor().extract(article, KnownNames.NONE);
  }
}
