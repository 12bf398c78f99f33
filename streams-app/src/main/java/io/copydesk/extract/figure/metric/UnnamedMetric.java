package io.copydesk.extract.figure.metric;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.Figure;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The canonical name of a metric whose own words have none: "20 pct of its shares" that somebody
 * holds are a stake, what a company "earned" is its profit, and what it was "fined" a fine. Made
 * for one sentence.
 */
final class UnnamedMetric {

  private static final Vocabulary WORDS = Vocabulary.beside(UnnamedMetric.class);

  private static final Set<String> SHARES = WORDS.words("unnamed-metric.shares");
  private static final Set<String> TENDERED = WORDS.words("unnamed-metric.tendered");
  private static final Set<String> INTERESTS = WORDS.words("unnamed-metric.interests");
  private static final Set<String> HOLDING = WORDS.words("unnamed-metric.holding");
  private static final Set<String> EARNING = WORDS.words("unnamed-metric.earning");
  private static final Set<String> BETWEEN = WORDS.words("unnamed-metric.between");
  private static final Set<String> COMPANIES = WORDS.words("unnamed-metric.companies");
  private static final String STAKE = WORDS.word("unnamed-metric.stake");
  private static final Set<String> FINING = WORDS.words("unnamed-metric.fining");
  private static final String FINE = WORDS.word("unnamed-metric.fine");
  private static final String PROFIT = WORDS.word("unnamed-metric.profit");

  /** What a company earns is more, in any money; less is of each share. An assumption. */
  private static final BigDecimal LEAST_PROFIT = BigDecimal.valueOf(1000);

  /** Lexemes behind the shares in which it is said that others offer them. */
  private static final int FARTHEST_TENDERED = 8;

  /** Lexemes between "of" and the shares: "of Acme Foods Inc's outstanding common stock". */
  private static final int LONGEST_OWNER = 10;

  private final SentenceView view;
  private final Lexemes in;

  UnnamedMetric(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** What a figure measures, null where nothing more is known. */
  @Nullable String of(Metric metric, int index) {
    PlacedFigure figure = view.figures().get(index);
    String last = in.get(metric.to() - 1).lower();
    if (figure.isPercent()) {
      boolean held = SHARES.contains(last) && isHeld(metric, index);
      return held || (INTERESTS.contains(last) && isInterestIn(metric)) ? STAKE : null;
    }
    if (figure.kind() != FigureKind.MONEY) {
      return null;
    }
    boolean earned = EARNING.contains(metric.words()) && !in.is(figure.to(), "from");
    boolean profit = earned && isCompanyBefore(metric.from());
    return profit ? profit(index) : fine(metric);
  }

  private @Nullable String profit(int index) {
    Figure figure = view.figures().get(index).figure();
    boolean small = MetricKinds.isLessThan(figure.magnitude(), LEAST_PROFIT);
    return MetricIds.of(PROFIT, FigureKind.MONEY, small || view.links().isPerShare(index));
  }

  /** "A court fined Acme 5 mln". */
  private static @Nullable String fine(Metric metric) {
    return FINING.contains(metric.words()) ? FINE : null;
  }

  /** "Acquired 5 pct of the company's stock", "300 shares, or 5 pct of the common stock". */
  private boolean isHeld(Metric metric, int index) {
    PlacedFigure figure = view.figures().get(index);
    int between = metric.from() - figure.to();
    if (!in.is(figure.to(), "of") || between > LONGEST_OWNER || isTendered(metric.to())) {
      return false;
    }
    PlacedFigure before = view.figureBefore(index);
    boolean counted = before != null && view.links().restates(index);
    return counted
        ? SHARES.contains(in.get(before.to() - 1).lower())
        : HOLDING.contains(in.get(view.beforeBound(figure)).lower());
  }

  /** "13 pct of the shares have been tendered": nobody holds these alone. */
  private boolean isTendered(int behind) {
    for (int i = behind; i < Math.min(in.size(), behind + FARTHEST_TENDERED); i++) {
      if (TENDERED.contains(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "A 20 pct interest in the field", "its interest in Acme to 5 pct"; no interest on loans. */
  private boolean isInterestIn(Metric metric) {
    PlacedFigure share = view.lastFigureBefore(metric.from());
    boolean sized = share != null && share.to() == metric.from() && share.isPercent();
    boolean owned = view.ownerStartingAt(metric.to() + 1) != null;
    return in.is(metric.to(), "in") && (sized || owned);
  }

  private static boolean isBetween(String lower) {
    return SubjectWords.HAVING.contains(lower)
        || SubjectWords.isModal(lower)
        || BETWEEN.contains(lower);
  }

  /** "Acme earned", "the company will earn", "it earned"; not "workers earned". */
  private boolean isCompanyBefore(int verb) {
    int last = verb - 1;
    while (last > 0 && isBetween(in.get(last).lower())) {
      last--;
    }
    String word = in.get(last).lower();
    return view.companyEndingAt(last + 1) != null
        || SubjectWords.COMPANY_NOUNS.contains(word)
        || COMPANIES.contains(word);
  }
}
