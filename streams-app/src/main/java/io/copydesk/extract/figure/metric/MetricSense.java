package io.copydesk.extract.figure.metric;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The canonical name of a metric where it stands: what the words around it make of those that alone
 * would mean another. "will pay 5 mln dlrs" is no pay, "5 pct of GDP" is not how GDP grew, and the
 * surplus that a current account posted is not the budget's. Made for one sentence.
 */
public final class MetricSense {

  private static final Vocabulary WORDS = Vocabulary.beside(MetricSense.class);

  private static final Set<String> OTHER_AS_VERBS = WORDS.words("metric-sense.other-as-verbs");
  private static final Set<String> WHOLES = WORDS.words("metric-sense.wholes");
  private static final Set<String> MEASURES = WORDS.words("metric-sense.measures");
  private static final Set<String> BALANCES = WORDS.words("metric-sense.balances");
  private static final String TRADE = WORDS.word("metric-sense.trade");
  private static final Set<String> TRADED = WORDS.words("metric-sense.traded");
  private static final Set<String> FISCAL = WORDS.words("metric-sense.fiscal");
  private static final Set<String> BUDGETS = WORDS.words("metric-sense.budgets");
  private static final Set<String> OTHER_BALANCES = WORDS.words("metric-sense.other-balances");
  private static final Set<String> BALANCED = WORDS.words("metric-sense.balanced");

  private static final Set<String> LOSSES = WORDS.words("metric-sense.losses");
  private static final Set<String> RATES = WORDS.words("metric-sense.rates");
  private static final Set<String> TERMS = WORDS.words("metric-sense.terms");
  private static final Set<String> EARNINGS = WORDS.words("metric-sense.earnings");
  private static final Set<String> OF_WORK = WORDS.words("metric-sense.of-work");
  private static final Set<String> OF_PAY = WORDS.words("metric-sense.of-pay");
  private static final String WAGES = WORDS.word("metric-sense.wages");
  private static final Set<String> DEALS = WORDS.words("metric-sense.deals");
  private static final Set<String> PAYDAYS = WORDS.words("metric-sense.paydays");

  /** Lexemes between "of" and the metric: "of the country's GDP". */
  private static final int LONGEST_OWNER = 4;

  private final SentenceView view;
  private final Lexemes in;
  private final RatedTarget rated;
  private final UnnamedMetric unnamed;

  /** Of one sentence. */
  public MetricSense(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    this.rated = new RatedTarget(view);
    this.unnamed = new UnnamedMetric(view);
  }

  /**
   * The canonical name of a figure's metric by its own words, or as a price target by those around
   * it; null when it has none.
   */
  public @Nullable String plain(Metric metric, int index) {
    PlacedFigure figure = view.figures().get(index);
    String own = MetricIds.of(metric.words(), figure.kind(), view.links().isPerShare(index));
    return own == null ? rated.of(metric, figure) : own;
  }

  /**
   * The canonical name of a figure's metric where it stands, null when none is meant.
   *
   * @param plain that by its own words, null when they have none
   */
  public @Nullable String of(Metric metric, int index, @Nullable String plain) {
    boolean percent = view.figures().get(index).isPercent();
    String here = plain == null || percent ? unnamed.of(metric, index) : null;
    return here != null || plain == null ? here : ofNamed(metric, index, plain);
  }

  private @Nullable String ofNamed(Metric metric, int index, String plain) {
    if (isOtherVerb(metric) || isOfOther(metric, index) || isShared(metric, plain)) {
      return null;
    }
    if (isOtherRate(metric, plain) || isOfOtherKind(index, plain)) {
      return null;
    }
    if (EARNINGS.contains(in.get(metric.to() - 1).lower())) {
      boolean within = metric.to() - metric.from() > 1;
      int last = within ? metric.to() - 2 : metric.from() - 1;
      return ofEarnings(in.get(last).lower(), plain);
    }
    boolean other = isOtherBalance(metric, plain);
    String balanced = other ? accountWithin(metric) : balanced(metric);
    if (balanced == null) {
      return other ? null : plain;
    }
    FigureKind kind = view.figures().get(index).kind();
    String noun = in.get(metric.to() - 1).lower();
    return MetricIds.of(balanced + " " + noun, kind, false);
  }

  /** "will pay 5 mln", of which the noun means something else. */
  private boolean isOtherVerb(Metric metric) {
    if (!OTHER_AS_VERBS.contains(metric.words())) {
      return false;
    }
    return MetricVerbs.takesVerb(in.get(metric.from() - 1).lower())
        || view.figureStartingAt(metric.to()) != null;
  }

  /** "The sell-through rate": none of interest, as "the three-month rate" is. */
  private boolean isOtherRate(Metric metric, String plain) {
    int before = metric.from() - 1;
    String last = in.get(before).lower();
    return RATES.contains(plain)
        && metric.to() - metric.from() == 1
        && in.isHyphen(before - 1)
        && !WordKinds.is(last, WordKind.DURATION)
        && !TERMS.contains(last);
  }

  /**
   * "Daily earnings" of a ship, "lost earnings" of a patient: no company's profit, nor are "hourly
   * earnings", which are what workers are paid.
   */
  private static @Nullable String ofEarnings(String before, String plain) {
    if (OF_WORK.contains(before)) {
      return null;
    }
    return OF_PAY.contains(before) ? WAGES : plain;
  }

  /**
   * A share that something lost, "extended its loss to 5 pct", is no company's loss, and what a
   * player gets of a deal "worth 5,000 pounds a week" is not what that is worth.
   */
  private boolean isOfOtherKind(int index, String plain) {
    PlacedFigure figure = view.figures().get(index);
    int before = view.beforeBound(figure);
    boolean lost = LOSSES.contains(plain) && figure.isPercent();
    boolean weekly = in.is(figure.to(), "a") && PAYDAYS.contains(in.get(figure.to() + 1).lower());
    return (lost && (in.is(before, "of") || in.is(before, "to")))
        || (weekly && DEALS.contains(plain));
  }

  /** Whether a metric is only what some percentage is a part of: "4.8 pct of GDP". */
  private boolean isShared(Metric metric, String plain) {
    int first = Math.max(0, metric.from() - LONGEST_OWNER);
    for (int i = metric.from() - 1; WHOLES.contains(plain) && i >= first; i--) {
      if (in.is(i, "of")) {
        PlacedFigure whole = view.lastFigureBefore(i);
        return whole != null && whole.to() == i && whole.isPercent();
      }
    }
    return false;
  }

  /**
   * "Handling of the economy" is not how it grew, "purchases of bonds" are no issue of bonds; but
   * "pace of GDP growth" and "amount of bonds".
   */
  private boolean isOfOther(Metric metric, int index) {
    for (int i = metric.from() + 1; i < metric.to() - 1; i++) {
      if (in.is(i, "of")) {
        String head = in.get(i - 1).lower();
        boolean says = MEASURES.contains(head) || Movements.any(head) != null;
        FigureKind kind = view.figures().get(index).kind();
        return !says && !MetricIds.isWhole(metric.words(), kind);
      }
    }
    return false;
  }

  /** "A money market surplus", "the payments deficit": no budget's. */
  private boolean isOtherBalance(Metric metric, String plain) {
    return BUDGETS.contains(plain)
        && metric.to() - metric.from() > 1
        && OTHER_BALANCES.contains(in.get(metric.to() - 2).lower());
  }

  /** The "current account" of "current account balance of payments surplus", null when none. */
  private @Nullable String accountWithin(Metric metric) {
    for (int i = metric.from() + 1; i < metric.to(); i++) {
      String two = in.get(i - 1).lower() + " " + in.get(i).lower();
      if (BALANCED.contains(two)) {
        return two;
      }
    }
    return null;
  }

  /** The "current account" that posted a bare "surplus"; null when none is named before it. */
  private @Nullable String balanced(Metric metric) {
    if (!isBareBalance(metric.words())) {
      return null;
    }
    for (int i = metric.from() - 1; i >= 0 && !in.is(i, ";"); i--) {
      String word = in.get(i).lower();
      String two = in.get(i - 1).lower() + " " + word;
      if (BALANCED.contains(two)) {
        return two;
      }
      if (BALANCED.contains(word)) {
        return word;
      }
    }
    return isOfTrade(metric) ? TRADE : null;
  }

  /**
   * "China's surplus grew to 5 mln as exports jumped", "its deficit with China"; not where the
   * sentence speaks of taxes.
   */
  private boolean isOfTrade(Metric metric) {
    return (in.is(metric.to(), "with") || names(in, TRADED)) && !speaksOfBudget(in);
  }

  /** Whether words are only "deficit" or "surplus", and do not say of what. */
  static boolean isBareBalance(String words) {
    return BALANCES.contains(words);
  }

  /** Whether a canonical name is that of a budget's balance. */
  static boolean isOfBudget(String id) {
    return BUDGETS.contains(id);
  }

  /** Whether a sentence speaks of what a government takes in and spends. */
  static boolean speaksOfBudget(Lexemes in) {
    return names(in, FISCAL);
  }

  private static boolean names(Lexemes in, Set<String> words) {
    for (int i = 0; i < in.size(); i++) {
      if (words.contains(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
