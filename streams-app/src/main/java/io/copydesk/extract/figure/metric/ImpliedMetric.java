package io.copydesk.extract.figure.metric;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.LevelBehind;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.PlacedName;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the metric that a verb says without naming it: of "Acme shares fell 5 pct" it is the share
 * price, of "owns 40 pct of Acme" a stake, of "invested 5 mln dlrs" an investment.
 */
public final class ImpliedMetric {

  private static final Vocabulary WORDS = Vocabulary.beside(ImpliedMetric.class);

  private static final String SHARE_PRICE = WORDS.word("implied-metric.share-price");

  private static final String PRICE_ID = WORDS.word("implied-metric.share-price-id");

  private static final String STAKE = WORDS.word("implied-metric.stake");

  private static final Set<String> BETWEEN = WORDS.words("implied-metric.between");

  private static final Set<String> PASSIVE = WORDS.words("implied-metric.passive");

  /** What prices do. Sales do so, too, but then they are named. */
  private static final Set<String> OF_MARKETS = WORDS.words("implied-metric.of-markets");

  private static final Set<String> HOLDING = WORDS.words("implied-metric.holding");

  /** Lexemes before a company in which a noun shows that more than its price moved. Set by hand. */
  private static final int LONGEST_DESCRIPTION = 6;

  private final SentenceView view;
  private final Lexemes in;

  /** Of one sentence. */
  public ImpliedMetric(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /**
   * The implied metric of a figure, null when none is.
   *
   * @param previous of the figure before it, for "Acme fell 2 pct and Emca 3 pct"
   */
  @Nullable Metric of(int index, @Nullable Metric previous) {
    PlacedFigure figure = view.figures().get(index);
    int last = view.beforeBound(figure);
    if (figure.kind() == FigureKind.PERCENT) {
      return ofPercent(index, last, previous);
    }
    String metric = MetricWords.ofVerb(in.get(last).lower());
    boolean done = metric != null && !PASSIVE.contains(in.get(last - 1).lower());
    return done && !isTraded(nounBefore(last - 1)) ? new Metric(metric, last, last + 1) : null;
  }

  /** Whether a canonical name is that of the price of a share. */
  public static boolean isSharePrice(@Nullable String id) {
    return PRICE_ID.equals(id);
  }

  /**
   * The share price that a figure says the move of, or the level behind it, null for another: what
   * a company "lost" is no loss in "Acme lost 4p to 821".
   */
  public @Nullable Metric quoted(int index) {
    int before = LevelBehind.changeBefore(view, index);
    int change = before < 0 ? index : before;
    int verb = view.beforeBound(view.figures().get(change));
    return isQuoted(change, verb) ? new Metric(SHARE_PRICE, verb, verb + 1) : null;
  }

  /** "Acme lost 4p to 821", "Acme shares were up 2 dlrs at 40 dlrs": from one price to another. */
  private boolean isQuoted(int change, int verb) {
    return isOfOneShare(view.figures().get(change))
        && LevelBehind.of(view, change) != null
        && OF_MARKETS.contains(in.get(verb).lower())
        && isPriced(verb - 1);
  }

  /** Whether a sum is money and no more than a share may cost. */
  private static boolean isOfOneShare(PlacedFigure figure) {
    return figure.kind() == FigureKind.MONEY && MetricKinds.isOfOne(figure.figure().magnitude());
  }

  /** Of "gold lost 5 dlrs" it is the price, and no loss. */
  private boolean isTraded(int noun) {
    String word = in.get(noun).lower();
    return MetricWords.isInstrument(word) || MetricWords.isShares(word);
  }

  private @Nullable Metric ofPercent(int index, int last, @Nullable Metric previous) {
    PlacedFigure figure = view.figures().get(index);
    int verb = in.is(last, "by") ? last - 1 : last;
    if (HOLDING.contains(in.get(last).lower()) && in.is(figure.to(), "of")) {
      return new Metric(STAKE, last, last + 1);
    }
    if (OF_MARKETS.contains(in.get(verb).lower()) && isPriced(verb - 1)) {
      return new Metric(SHARE_PRICE, verb, verb + 1);
    }
    if (OF_MARKETS.contains(in.get(verb).lower()) && isCommodityAtPlace(verb - 1)) {
      return new Metric(MetricBefore.OF_COMMODITIES, verb, verb + 1);
    }
    boolean elided =
        previous != null && previous.words().equals(SHARE_PRICE) && view.links().elidesVerb(index);
    return elided ? new Metric(SHARE_PRICE, last + 1, last + 1) : null;
  }

  /** "copper on the London Metal Exchange was up 1 pct": the exchange is not what moved. */
  private boolean isCommodityAtPlace(int last) {
    PlacedName place = view.companyEndingAt(nounBefore(last) + 1);
    int commodity = place == null ? -1 : link(place.from() - 1) - 1;
    return commodity >= 0 && MetricWords.isCommodity(in.get(commodity).lower());
  }

  /** The lexeme before the article that may stand at another. */
  private int link(int at) {
    return in.is(at, "the") ? at - 1 : at;
  }

  /** The last lexeme of the noun phrase before a verb, past its auxiliaries and adverbs. */
  private int nounBefore(int last) {
    int noun = last;
    while (noun > 0
        && (in.get(noun).lower().endsWith("ly")
            || isBetween(in.get(noun).lower())
            || in.is(noun, ","))) {
      noun--;
    }
    return noun;
  }

  private static boolean isBetween(String lower) {
    return SubjectWords.HAVING.contains(lower) || BETWEEN.contains(lower);
  }

  /** Whether the noun phrase that ends in a lexeme is a company or its shares. */
  private boolean isPriced(int last) {
    int noun = nounBefore(last);
    if (MetricWords.isShares(in.get(noun).lower())) {
      return true;
    }
    PlacedName company = view.companyEndingAt(noun + 1);
    return company != null && isAlone(company.from() - 1);
  }

  /** Not "sales at Acme", of which it is the sales that rose, but "shares of Acme". */
  private boolean isAlone(int before) {
    for (int i = before; i > before - LONGEST_DESCRIPTION && i >= 0 && !view.parts(i); i--) {
      String word = in.get(i).lower();
      if (MetricWords.isShares(word) || word.equals("those")) {
        return true;
      }
      if (MetricWords.isHead(word)) {
        return false;
      }
    }
    int link = link(before);
    return !WordKinds.is(in.get(link).lower(), WordKind.PLACING) && !in.is(link, "by");
  }
}
