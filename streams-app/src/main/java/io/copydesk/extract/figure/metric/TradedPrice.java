package io.copydesk.extract.figure.metric;

import io.copydesk.events.FigureKind;
import io.copydesk.events.MentionType;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.PlacedName;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the price for which a company or part of one changes hands, which no noun names: "agreed to
 * buy Acme for 5 mln dlrs in cash", "sold its lorry unit to Acme for 5 mln", "will pay 20 dlrs a
 * share for Acme". Made for one sentence.
 */
public final class TradedPrice {

  private static final Vocabulary WORDS = Vocabulary.beside(TradedPrice.class);

  private static final String PRICE = WORDS.word("traded-price.price");
  private static final Set<String> TRADING = WORDS.words("traded-price.trading");
  private static final Set<String> BEING = WORDS.words("traded-price.being");
  private static final Set<String> MEANS = WORDS.words("traded-price.means");
  private static final Set<String> PAYING = WORDS.words("traded-price.paying");
  private static final Set<String> TRADED = WORDS.words("traded-price.traded");

  /** Lexemes between "buy" and its "for". */
  private static final int LONGEST_OBJECT = 30;

  /** Lexemes between the "for" behind a sum and what is paid for. */
  private static final int LONGEST_PHRASE = 10;

  private final SentenceView view;
  private final Lexemes in;

  /** Of one sentence. */
  public TradedPrice(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** The metric of a figure that is such a price, else null. */
  public @Nullable Metric of(int index) {
    PlacedFigure figure = view.figures().get(index);
    if (figure.kind() != FigureKind.MONEY) {
      return null;
    }
    int link = view.beforeBound(figure);
    int verb = in.is(link, "for") ? verbBefore(link) : -1;
    if (verb < 0 && PAYING.contains(in.get(link).lower()) && isPaidFor(index)) {
      verb = link;
    }
    return verb < 0 ? null : new Metric(PRICE, verb, verb + 1);
  }

  /**
   * The verb of buying or selling a company before "for", of which that is the object, or the
   * subject as in "the unit was sold for"; -1 when there is none.
   */
  private int verbBefore(int link) {
    boolean traded = false;
    for (int i = link - 1; i >= Math.max(0, link - LONGEST_OBJECT); i--) {
      String word = in.get(i).lower();
      if (TRADING.contains(word)) {
        boolean passive = BEING.contains(in.get(i - 1).lower());
        return traded || (passive && isOfTraded(i - LONGEST_PHRASE, i)) ? i : -1;
      }
      if (in.is(i, ";") || in.is(i, "for") || isMoney(i)) {
        return -1;
      }
      traded |= isTraded(i);
    }
    return -1;
  }

  /** Whether a company or part of one is named from a lexeme on and before another. */
  private boolean isOfTraded(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (isTraded(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTraded(int at) {
    String word = in.get(at).lower();
    PlacedName owner = view.ownerEndingAt(at + 1);
    boolean company =
        owner != null
            && owner.mention().type() == MentionType.COMPANY
            && !in.is(owner.from() - 1, "at");
    return company
        || TRADED.contains(word)
        || SubjectWords.COMPANY_NOUNS.contains(word)
        || MetricWords.isShares(word);
  }

  private boolean isMoney(int at) {
    PlacedFigure figure = view.figureStartingAt(at);
    return figure != null && figure.kind() == FigureKind.MONEY;
  }

  /** "20 dlrs a share for Acme": whether a company stands behind the "for" behind a figure. */
  private boolean isPaidFor(int index) {
    int behind = view.links().behindConversions(index);
    int at = view.links().isPerShare(index) ? behind + 2 : behind;
    at = in.is(at, "in") && MEANS.contains(in.get(at + 1).lower()) ? at + 2 : at;
    if (!in.is(at, "for")) {
      return false;
    }
    for (int i = at + 1; i < at + LONGEST_PHRASE && !view.parts(i) && !in.is(i, "in"); i++) {
      if (isTraded(i)) {
        return true;
      }
    }
    return false;
  }
}
