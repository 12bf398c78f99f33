package io.copydesk.extract.figure.metric;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sum is that a verb has as its object, and a percentage that one holds, where no noun says
 * it: "lost 5 mln", "owes its banks 5 mln", "raised 5 mln from investors", "which holds 5 pct,". It
 * is asked where nothing else was found. Made for one sentence.
 */
public final class ObjectOfVerb {

  private static final Vocabulary WORDS = Vocabulary.beside(ObjectOfVerb.class);

  private static final Map<String, String> SUMS = WORDS.meanings("object-of-verb.sums");
  private static final String OWED = WORDS.word("object-of-verb.owed");
  private static final Set<String> OWNING = WORDS.words("object-of-verb.owning");
  private static final Set<String> PASSIVE = WORDS.words("implied-metric.passive");
  private static final String STAKE = WORDS.word("implied-metric.stake");

  /** Less may be what a price lost, or was raised by. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(100_000);

  /** Lexemes of whoever is owed a sum. */
  private static final int LONGEST_CREDITOR = 6;

  private final SentenceView view;
  private final Lexemes in;

  /** Of one sentence. */
  public ObjectOfVerb(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /**
   * The metric of a figure by its verb, null when that says none.
   *
   * @param said the metric that was found otherwise, null for none
   */
  public @Nullable Metric of(int index, @Nullable Metric said) {
    PlacedFigure figure = view.figures().get(index);
    int verb = view.beforeBound(figure);
    if (figure.isPercent()) {
      boolean behind = said == null || said.from() >= figure.to();
      return behind && isHeld(figure, verb) ? new Metric(STAKE, verb, verb + 1) : said;
    }
    boolean none = said == null || MetricWords.ofVerb(said.words()) != null || isVerb(said, verb);
    return none && isLargeSum(figure) ? ofSum(figure, verb, said) : said;
  }

  private static boolean isVerb(Metric said, int verb) {
    return said.from() == verb && said.to() == verb + 1;
  }

  private @Nullable Metric ofSum(PlacedFigure figure, int verb, @Nullable Metric said) {
    int owing = owingBefore(verb);
    int at = owing < 0 ? verb : owing;
    String metric =
        owing < 0 ? SUMS.get(in.get(at).lower()) : MetricWords.ofVerb(in.get(at).lower());
    boolean done = metric != null && !PASSIVE.contains(in.get(at - 1).lower());
    boolean moves = in.is(figure.to(), "to") && view.figureBehind(figure.to()) != null;
    return done && !moves ? new Metric(metric, at, at + 1) : said;
  }

  /** The "owes" of "owes its banks 5 mln", -1 when none is near. */
  private int owingBefore(int last) {
    for (int i = last; i > Math.max(0, last - LONGEST_CREDITOR) && !view.parts(i); i--) {
      if (OWED.equals(MetricWords.ofVerb(in.get(i).lower()))) {
        return i;
      }
    }
    return -1;
  }

  /** "who own 28 pct", "which holds 15 pct," but not "holds 15 pct more". */
  private boolean isHeld(PlacedFigure figure, int verb) {
    int to = figure.to();
    boolean ends = view.parts(to) || to >= in.size() - 1 || SubjectWords.isVerb(in.get(to));
    return ends && OWNING.contains(in.get(verb).lower());
  }

  private static boolean isLargeSum(PlacedFigure figure) {
    if (figure.kind() != FigureKind.MONEY) {
      return false;
    }
    return switch (figure.figure().magnitude()) {
      case Magnitude.Exactly one -> one.value().compareTo(LEAST) >= 0;
      case Magnitude.Between both -> both.low().compareTo(LEAST) >= 0;
    };
  }
}
