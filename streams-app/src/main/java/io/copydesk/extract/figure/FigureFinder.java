package io.copydesk.extract.figure;

import io.copydesk.article.Span;
import io.copydesk.events.Comparator;
import io.copydesk.events.Evidence;
import io.copydesk.events.FigureKind;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Mention;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.amount.AmountScanner;
import io.copydesk.extract.figure.amount.Comparators;
import io.copydesk.extract.figure.currency.ArticleCurrency;
import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.currency.DollarHome;
import io.copydesk.extract.figure.currency.SentenceCurrency;
import io.copydesk.extract.figure.elision.Elisions;
import io.copydesk.extract.figure.lexeme.Cells;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.number.NumberStyle;
import io.copydesk.extract.figure.tabular.TableSums;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of an article: amounts of money, percentages, and counts with a unit or a
 * counted noun. A pure function of the text, in time linear in its sentences; thread-safe. Subject,
 * metric, period, direction and basis are left to {@link FigureBinder}.
 */
final class FigureFinder {

  /**
   * Confidence of a figure whose unit the text says. Not calibrated: about the share of figures
   * that were right on the annotated articles.
   */
  private static final double CERTAIN = 0.99;

  /** Confidence of a figure whose currency or counted noun is not known; an assumption. */
  private static final double OPEN_UNIT = 0.9;

  private final Currencies currencies = new Currencies();
  private final DollarHome dollars;

  /**
   * @param exchanges which show whose dollar an article means
   */
  FigureFinder(Exchanges exchanges) {
    this.dollars = new DollarHome(exchanges, currencies);
  }

  /** The figures of all sentences, in order. */
  List<Mention> find(TokenizedArticle article, ArticleCountries countries) {
    ArticleCurrency currency =
        new ArticleCurrency(article.article(), countries, currencies, dollars);
    NumberStyle style = NumberStyle.of(article.article().body());
    List<Mention> mentions = new ArrayList<>();
    SentenceFigures last = new SentenceFigures(List.of(), null, null);
    TableSums table = TableSums.NONE;
    for (Sentence sentence : article.sentences()) {
      String text = article.text(sentence.field());
      table = table.behind(sentence, text, currency.in(sentence));
      last =
          FigurePrecheck.mayHold(sentence) && !table.isHeading()
              ? find(sentence, text, currency.in(sentence), style, table, last)
              : last.withoutFigures();
      mentions.addAll(last.figures());
    }
    return mentions;
  }

  /**
   * What a sentence states.
   *
   * @param lastMoney the unit of the latest money up to its end; null when there is none
   * @param last the unit of its last figure, of whatever kind; null when it has none
   */
  private record SentenceFigures(
      List<Mention> figures, @Nullable Unit lastMoney, @Nullable Unit last) {

    /** What a sentence without figures leaves of what stands before it. */
    SentenceFigures withoutFigures() {
      return new SentenceFigures(List.of(), lastMoney, null);
    }
  }

  /**
   * The figures of a sentence.
   *
   * @param text the field that the sentence's offsets count in
   * @param table that the sentence may be a row of
   * @param before what the sentence before it states
   */
  private static SentenceFigures find(
      Sentence sentence,
      String text,
      SentenceCurrency currency,
      NumberStyle style,
      TableSums table,
      SentenceFigures before) {
    Lexemes in = Lexemes.of(text, sentence.start(), sentence.end());
    Cells cells = Cells.of(in);
    List<Amount> read = new AmountScanner(cells, currency, style).scan();
    if (read.isEmpty()) {
      return before.withoutFigures();
    }
    List<Amount> told = table.fill(read, cells, currency, before.lastMoney());
    // A number that is no figure must not tell others their unit.
    List<Amount> telling = told.stream().filter(FigureFinder::isFigureOrBare).toList();
    Comparators comparators = new Comparators(in);
    List<Mention> figures = new ArrayList<>();
    Unit money = before.lastMoney();
    Unit last = null;
    int previousEnd = -1;
    for (Amount amount : new Elisions(in, money, before.last()).resolve(telling)) {
      Unit unit = amount.unit();
      if (unit == null || !isFigureOrBare(amount)) {
        continue;
      }
      Amount scaled = table.scale().of(amount, in);
      figures.add(mention(sentence, text, in, scaled, comparators.of(amount, previousEnd)));
      previousEnd = amount.to();
      last = unit;
      money = unit.isMoney() ? unit.whole() : money;
    }
    return new SentenceFigures(figures, money, last);
  }

  private static boolean isFigureOrBare(Amount amount) {
    Unit unit = amount.unit();
    return unit == null || !(isSmallCount(amount, unit) || isYear(amount, unit));
  }

  /** "two men": readers differ on whether such a count is a figure, so it's none. */
  private static boolean isSmallCount(Amount amount, Unit unit) {
    return unit.kind() == FigureKind.QUANTITY
        && amount.high() == null
        && !amount.scaled()
        && amount.number().form() == NumberPart.Form.SMALL_WORD
        && !WordKinds.is(unit.name(), WordKind.MEASURE);
  }

  private static boolean isYear(Amount amount, Unit unit) {
    return unit.kind() == FigureKind.QUANTITY
        && amount.number().looksLikeYear()
        && !WordKinds.is(unit.name(), WordKind.MEASURE);
  }

  private static Mention mention(
      Sentence sentence, String text, Lexemes in, Amount amount, Comparator comparator) {
    Unit unit = Objects.requireNonNull(amount.unit());
    Span span = new Span(in.get(amount.from()).start(), in.get(amount.to() - 1).end());
    return Mention.ofFigure(
        sentence,
        span,
        span.of(text),
        EnumSet.of(Evidence.RULE),
        unit.name().isEmpty() ? OPEN_UNIT : CERTAIN,
        Figure.unbound(unit.kind(), amount.magnitude(unit.factor()), unit.name(), comparator));
  }
}
