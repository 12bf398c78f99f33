package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.CpuStopwatch;
import io.copydesk.article.Article;
import io.copydesk.events.Comparator;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import io.copydesk.extract.text.TokenizedArticle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class FigurePropertyTest {

  private static final Duration BUDGET_OF_A_MEGABYTE = Duration.ofSeconds(8);

  private static final String WITH_FIGURES = "texts with figures";

  /** In percent: of texts made at random, which would prove nothing if none had a figure. */
  private static final double LEAST_WITH_FIGURES = 15;

  /**
   * A way to write an amount.
   *
   * @param before what stands before the digits, "{s}" nothing
   * @param after what stands behind them, scale included
   * @param factor what the text multiplies the digits by
   */
  record Style(String before, String after, BigDecimal factor, String unit) {}

  /** A word of comparison before the amount. */
  record Bound(String words, Comparator comparator) {}

  @Property(tries = 2000)
  void an_amount_in_any_style_reads_back_as_it_was(
      @ForAll @BigRange(min = "0.01", max = "999999") @Scale(2) BigDecimal number,
      @ForAll("styles") Style style,
      @ForAll("bounds") Bound bound,
      @ForAll boolean grouped) {
    String digits = grouped ? grouped(number) : number.stripTrailingZeros().toPlainString();
    String text = "It has " + bound.words() + style.before() + digits + style.after() + " of it.";

    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found).as(text).hasSize(1);
    Figure figure = found.getFirst().figure();
    assertThat(figure.unit()).as(text).isEqualTo(style.unit());
    assertThat(figure.comparator()).as(text).isEqualTo(bound.comparator());
    assertThat(((Magnitude.Exactly) figure.magnitude()).value())
        .as(text)
        .isEqualByComparingTo(number.multiply(style.factor()));
    assertThat(found.getFirst().span().of(text)).isEqualTo(style.before() + digits + style.after());
  }

  @Property(tries = 1000)
  void a_range_in_any_style_reads_back_as_it_was(
      @ForAll @BigRange(min = "1", max = "400") @Scale(1) BigDecimal low,
      @ForAll @BigRange(min = "401", max = "999") @Scale(1) BigDecimal high,
      @ForAll("joints") String joint) {
    String text =
        "It has " + joint.formatted(low.toPlainString(), high.toPlainString()) + " mln dlrs in it.";
    BigDecimal million = BigDecimal.TEN.pow(6);

    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found).as(text).hasSize(1);
    Magnitude.Between range = (Magnitude.Between) found.getFirst().figure().magnitude();
    assertThat(range.low()).isEqualByComparingTo(low.multiply(million));
    assertThat(range.high()).isEqualByComparingTo(high.multiply(million));
  }

  @Property(tries = 500)
  void a_written_minus_is_kept_in_any_style(
      @ForAll @BigRange(min = "0.1", max = "999") @Scale(1) BigDecimal number,
      @ForAll("minuses") String minus) {
    String digits = number.stripTrailingZeros().toPlainString();
    String text = "The result was " + minus.formatted(digits) + " then.";

    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found).as(text).hasSize(1);
    assertThat(exactly(found.getFirst()).signum()).as(text).isNegative();
    assertThat(exactly(found.getFirst()).abs().stripTrailingZeros().unscaledValue())
        .as(text)
        .isEqualTo(number.stripTrailingZeros().unscaledValue());
  }

  @Property(tries = 1000)
  void an_amount_and_its_conversion_read_back_each_in_its_own_unit(
      @ForAll @BigRange(min = "0.1", max = "999") @Scale(1) BigDecimal number,
      @ForAll @BigRange(min = "0.1", max = "999") @Scale(1) BigDecimal converted,
      @ForAll("conversions") String conversion) {
    String text =
        "It paid EUR %s million %s for it."
            .formatted(plain(number), conversion.formatted(plain(converted)));
    BigDecimal million = BigDecimal.TEN.pow(6);

    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found).as(text).extracting(m -> m.figure().unit()).containsExactly("EUR", "USD");
    assertThat(exactly(found.getFirst())).as(text).isEqualByComparingTo(number.multiply(million));
    assertThat(exactly(found.getLast())).as(text).isEqualByComparingTo(converted.multiply(million));
  }

  @Property(tries = 500)
  void what_a_change_leads_from_and_to_are_two_figures(
      @ForAll @BigRange(min = "0.1", max = "99") @Scale(1) BigDecimal before,
      @ForAll @BigRange(min = "0.1", max = "99") @Scale(1) BigDecimal after,
      @ForAll("changes") String change) {
    String text = "The fee " + change.formatted(plain(before), plain(after)) + " in May.";

    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found).as(text).hasSize(2);
    assertThat(exactly(found.getFirst())).as(text).isEqualByComparingTo(before);
    assertThat(exactly(found.getLast())).as(text).isEqualByComparingTo(after);
    String unit = found.getFirst().figure().unit();
    assertThat(found).as(text).extracting(m -> m.figure().unit()).containsOnly(unit);
  }

  @Property(tries = 500)
  void each_of_a_list_is_a_figure_of_its_own(
      @ForAll @Size(min = 2, max = 5)
          List<@BigRange(min = "1", max = "999") @Scale(0) BigDecimal> numbers,
      @ForAll("signs") String sign,
      @ForAll("conjunctions") String conjunction) {
    List<String> amounts = numbers.stream().map(n -> sign + plain(n)).toList();
    String list =
        String.join(", ", amounts.subList(0, amounts.size() - 1)) + conjunction + amounts.getLast();
    String text = "They pay " + list + " for it.";

    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found)
        .as(text)
        .extracting(m -> exactly(m).intValueExact())
        .containsExactlyElementsOf(numbers.stream().map(BigDecimal::intValueExact).toList());
  }

  @Property(tries = 500)
  void a_price_in_dollars_and_cents_is_never_read_in_cents(
      @ForAll @BigRange(min = "1", max = "95") @Scale(0) BigDecimal change,
      @ForAll @BigRange(min = "2", max = "999") @Scale(2) BigDecimal price,
      @ForAll("moves") String move) {
    String stated = price.setScale(2).toPlainString();
    String text = "Acme " + move.formatted(plain(change), stated) + " on Monday.";

    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found).as(text).hasSize(2);
    assertThat(exactly(found.getFirst())).as(text).isEqualByComparingTo(change.movePointLeft(2));
    assertThat(exactly(found.getLast())).as(text).isEqualByComparingTo(price);
  }

  @Property(tries = 500)
  void a_price_in_whole_pence_is_read_in_pence(
      @ForAll @BigRange(min = "1", max = "95") @Scale(0) BigDecimal change,
      @ForAll @BigRange(min = "100", max = "9999") @Scale(0) BigDecimal price,
      @ForAll("pence") String move) {
    String text = "Acme " + move.formatted(plain(change), grouped(price)) + " on Monday.";

    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found).as(text).hasSize(2);
    assertThat(exactly(found.getLast())).as(text).isEqualByComparingTo(price.movePointLeft(2));
  }

  @Property(tries = 500)
  void a_point_before_three_digits_of_people_parts_thousands(
      @ForAll @BigRange(min = "10000", max = "999999") @Scale(0) BigDecimal number,
      @ForAll("counted") String counted) {
    String digits = grouped(number).replace(',', '.');
    String text = "It has " + digits + " " + counted + " there.";

    List<Mention> found = FoundFigures.in(PtbText.body(text));

    assertThat(found).as(text).hasSize(1);
    assertThat(exactly(found.getFirst())).as(text).isEqualByComparingTo(number);
  }

  @Provide
  Arbitrary<String> moves() {
    return Arbitraries.of(
        "rose %s cents to %s",
        "was up %s cents at %s",
        "fell by %s cents to %s",
        "lost another %s cents to %s",
        "closed %s cents higher at %s");
  }

  @Provide
  Arbitrary<String> pence() {
    return Arbitraries.of("lost %sp to %s", "rose %s pence to %s", "was down %sp at %s");
  }

  @Provide
  Arbitrary<String> counted() {
    return Arbitraries.of("workers", "members", "people", "houses", "cars");
  }

  @Provide
  Arbitrary<String> changes() {
    return Arbitraries.of(
        "rose from %s percent to %s",
        "fell from %s%% to %s%%",
        "was raised from EUR %s to EUR %s",
        "dropped from $%s to $%s",
        "was cut from %s percent to %s percent",
        "increased from £%s to £%s");
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of("$", "€", "£", "EUR ", "CHF ", "Rs ");
  }

  @Provide
  Arbitrary<String> conjunctions() {
    return Arbitraries.of(" or ", " and ", ", or ");
  }

  @Property(tries = 500)
  void a_bare_dollar_is_that_of_the_story_s_home(
      @ForAll @BigRange(min = "1", max = "999") @Scale(1) BigDecimal number,
      @ForAll("homes") Home home) {
    String text =
        "The %s company of %s paid $%s million, or $12 a share, on the %s."
            .formatted(home.people(), home.city(), plain(number), home.exchange());
    TokenizedArticle article = PtbText.at(home.url(), home.city() + " shares gain. " + text);

    List<Mention> found = FoundFigures.in(article);

    assertThat(found).as(text).extracting(m -> m.figure().unit()).containsOnly(home.unit());
  }

  /** Where a story is from, by all that it shows. */
  record Home(String people, String city, String exchange, String url, String unit) {}

  private static BigDecimal exactly(Mention mention) {
    return ((Magnitude.Exactly) mention.figure().magnitude()).value();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Provide
  Arbitrary<Home> homes() {
    return Arbitraries.of(
        new Home("Australian", "Sydney", "ASX", "https://news.example.com.au/1", "AUD"),
        new Home("Canadian", "Toronto", "TSX", "https://news.example.ca/1", "CAD"),
        new Home("Singapore", "Singapore", "SGX", "https://news.example.sg/1", "SGD"),
        new Home("Hong Kong", "Hong Kong", "HKEX", "https://news.example.hk/1", "HKD"),
        new Home("New Zealand", "Auckland", "NZX", "https://news.example.nz/1", "NZD"));
  }

  @Provide
  Arbitrary<String> minuses() {
    return Arbitraries.of(
        "-%s%%",
        "EUR -%s mn",
        "$-%sbn",
        "-$%s",
        "minus %s%%",
        "minus %s percent",
        "−%s%%",
        "-EUR %s million",
        "EUR -%sm",
        "-%s per cent");
  }

  @Provide
  Arbitrary<String> conversions() {
    return Arbitraries.of(
        "(USD %s m)",
        "(USD %s million)",
        "($%s million)",
        "(about $%sm)",
        "(US$%s mln)",
        "(some USD%s mn)",
        "(USD %sm)",
        "(%s million dollars)",
        "(approximately $ %s million)");
  }

  @Property(tries = 1000)
  @StatisticsReport(label = WITH_FIGURES, onFailureOnly = true)
  void no_text_makes_it_throw_and_every_span_lies_in_the_text(@ForAll("anything") String text) {
    TokenizedArticle article = words(text);

    List<Mention> found = Fixtures.figureBinder().bind(article, FoundFigures.in(article));

    assertThat(found)
        .allSatisfy(m -> assertThat(m.text()).isNotEmpty().isEqualTo(m.span().of(text)));
    Statistics.label(WITH_FIGURES)
        .collect(!found.isEmpty())
        .coverage(texts -> texts.check(true).percentage(percent -> percent > LEAST_WITH_FIGURES));
  }

  @Example
  void a_megabyte_without_an_end_takes_linear_time() {
    for (String piece :
        List.of(
            "7",
            "7 ",
            "1,000 ",
            "ONE ",
            "one hundred and ",
            "A",
            "a ",
            "$",
            "$5 ",
            "5 to ",
            "1/2-",
            "5 mln ",
            "5 pct from ",
            "5 mln vs ",
            "from 5 to 6 ",
            "number of ",
            "$5 in ",
            "5 big ",
            "Rs.",
            "sales 5 pct ",
            "million-",
            "in 1987 ",
            "5-",
            "minus ",
            "growing by 5 pct to ",
            "it said ",
            "since ",
            "until ",
            "from until since ",
            "between 1 and ",
            "over the ",
            "5 jobs rose from 6 to ",
            "Dollars 5.\n\n\n\n",
            "(5) ",
            "5 (4) ",
            "5c/$5/",
            "| 5 ",
            "5 of those in ",
            "its 5 surplus ")) {
      String text = piece.repeat(1_000_000 / piece.length());

      assertIsReadInTime(piece, words(text), List.of());
    }
  }

  @Example
  void a_megabyte_of_names_beside_figures_takes_linear_time() {
    for (String piece :
        List.of(
            "Norvik (+5%) and ",
            "Norvik (-2%) and ",
            "Norvik 5 ",
            "Norvik's sales 5 pct ",
            "Norvik of ",
            "5 of Norvik ",
            "Norvik said 5 and ")) {
      String text = piece.repeat(1_000_000 / piece.length());

      assertIsReadInTime(piece, words(text), Mentions.every(MentionType.COMPANY, "Norvik", text));
    }
  }

  /** Its figures are found and bound beside the names that it has. */
  private static void assertIsReadInTime(
      String piece, TokenizedArticle article, List<Mention> names) {
    CpuStopwatch stopwatch = CpuStopwatch.start();
    List<Figure> figures = FiguresBesideNames.in(article, names);
    Duration taken = stopwatch.taken();

    assertThat(taken)
        .as("time for \"%s\" (%d figures)", piece, figures.size())
        .isLessThan(BUDGET_OF_A_MEGABYTE);
  }

  @Provide
  Arbitrary<Style> styles() {
    BigDecimal one = BigDecimal.ONE;
    BigDecimal million = BigDecimal.TEN.pow(6);
    BigDecimal billion = BigDecimal.TEN.pow(9);
    return Arbitraries.of(
        new Style("$", "", one, "USD"),
        new Style("US$", " million", million, "USD"),
        new Style("USD", "m", million, "USD"),
        new Style("USD ", " bn", billion, "USD"),
        new Style("$", "bn", billion, "USD"),
        new Style("HK$", " mln", million, "HKD"),
        new Style("€", "m", million, "EUR"),
        new Style("£", "", one, "GBP"),
        new Style("₹", " crore", BigDecimal.TEN.pow(7), "INR"),
        new Style("Rs ", " lakh", BigDecimal.TEN.pow(5), "INR"),
        new Style("Rs.", "", one, "INR"),
        new Style("RM", " mil", million, "MYR"),
        new Style("Rp ", " trillion", BigDecimal.TEN.pow(12), "IDR"),
        new Style("₦", "bn", billion, "NGN"),
        new Style("MEUR ", "", million, "EUR"),
        new Style("", " MUSD", million, "USD"),
        new Style("EURm ", "", million, "EUR"),
        new Style("EUR ", " mn", million, "EUR"),
        new Style("EUR", "m", million, "EUR"),
        new Style("SEK ", " mio", million, "SEK"),
        new Style("SEK ", " mdr", billion, "SEK"),
        new Style("US$ ", " MM", million, "USD"),
        new Style("R$ ", " bi", billion, "BRL"),
        new Style("R$ ", " mi", million, "BRL"),
        new Style("R$ ", " mil", BigDecimal.TEN.pow(3), "BRL"),
        new Style("US$ ", " mil millones", billion, "USD"),
        new Style("", " mil millones de euros", billion, "EUR"),
        new Style("", " mrd euro", billion, "EUR"),
        new Style("", " bn euros", billion, "EUR"),
        new Style("", " mia NOK", billion, "NOK"),
        new Style("", " mio workers", million, "worker"),
        new Style("euro", " billion", billion, "EUR"),
        new Style("$A", "m", million, "AUD"),
        new Style("$US", " billion", billion, "USD"),
        new Style("A$", "k", BigDecimal.TEN.pow(3), "AUD"),
        new Style("HK $", " billion", billion, "HKD"),
        new Style("C $", "", one, "CAD"),
        new Style("S $", "mil", million, "SGD"),
        new Style("NZ $", "", one, "NZD"),
        new Style("US $", "m", million, "USD"),
        new Style("MYR ", "", one, "MYR"),
        new Style("SAR ", " million", million, "SAR"),
        new Style("", " USD million", million, "USD"),
        new Style("", "€", one, "EUR"),
        new Style("", " €", one, "EUR"),
        new Style("", "m€", million, "EUR"),
        new Style("", " EUR", one, "EUR"),
        new Style("", " CNY", one, "CNY"),
        new Style("", "RM", one, "MYR"),
        new Style("", " ₡", one, "CRC"),
        new Style("", "元", one, "CNY"),
        new Style("", " kroons", one, "EEK"),
        new Style("", " million litas", million, "LTL"),
        new Style("", " dlrs", one, "USD"),
        new Style("", " mln dlrs", million, "USD"),
        new Style("", "-mln-dlr", million, "USD"),
        new Style("", " billion yen", billion, "JPY"),
        new Style("", " Canadian dlrs", one, "CAD"),
        new Style("", " cts", new BigDecimal("0.01"), "USD"),
        new Style("", " mln Swiss francs", million, "CHF"),
        new Style("", "%", one, "%"),
        new Style("", " pct", one, "%"),
        new Style("", " per cent", one, "%"),
        new Style("", " percentage points", one, "pp"),
        new Style("", " basis points", one, "bp"),
        new Style("", " mln tonnes", million, "tonne"),
        new Style("", " barrels", one, "barrel"),
        new Style("", " mln textile workers", million, "worker"));
  }

  @Provide
  Arbitrary<Bound> bounds() {
    return Arbitraries.of(
        new Bound("", Comparator.NONE),
        new Bound("more than ", Comparator.GREATER_THAN),
        new Bound("over ", Comparator.GREATER_THAN),
        new Bound("at least ", Comparator.AT_LEAST),
        new Bound("less than ", Comparator.LESS_THAN),
        new Bound("under ", Comparator.LESS_THAN),
        new Bound("up to ", Comparator.AT_MOST),
        new Bound("about ", Comparator.APPROXIMATELY),
        new Bound("nearly ", Comparator.APPROXIMATELY));
  }

  @Provide
  Arbitrary<String> joints() {
    return Arbitraries.of("%s-%s", "%s to %s", "between %s and %s", "between %s mln and %s");
  }

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "5", "1,000", "1.5", "$", "US$", "%", "pct", "mln", "billion", "-", "/", "to", "from",
            "between", "and", "½", "minus", "one", "hundred", "a", "Rs", ".", ",", "\n", "dlrs",
            "year", "March", "1987", "Q3", "first", "half", "of", "last", "in", "rose", "sales",
            "jobs", "$9 mln", "6 pct", "'s", "(", ")", "٣", "😀", "\u0000", "İ", "ß", "\u202e",
            "=");
    Arbitrary<String> mixed =
        Combinators.combine(pieces, Arbitraries.of("", " ")).as(String::concat);
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(200),
        mixed.list().ofMaxSize(40).map(list -> String.join("", list)));
  }

  /** One sentence of one token: the finder has to stand any tokenizer. */
  private static TokenizedArticle words(String text) {
    List<Token> tokens = List.of(new Token(text, 0, text.length()));
    Article article =
        new Article("test", "test", null, "", text, null, "en", null, List.of(), List.of());
    List<Sentence> sentences =
        text.isEmpty() ? List.of() : List.of(new Sentence(TextField.BODY, 0, tokens));
    return new TokenizedArticle(article, sentences);
  }

  private static String grouped(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    return format.format(number);
  }
}
