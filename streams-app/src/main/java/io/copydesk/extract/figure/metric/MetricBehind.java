package io.copydesk.extract.figure.metric;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.period.Calendar;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the metric that stands behind its figure: "a 43% market share", "5 mln dlrs in sales". */
final class MetricBehind {

  private static final Vocabulary WORDS = Vocabulary.beside(MetricBehind.class);

  /** Lexemes behind a figure, "175 mln dlr", up to the noun that it is joined to. Set by hand. */
  private static final int AFTER = 4;

  /** Words of such a noun phrase; a longer one is a clause. Set by hand. */
  private static final int LONGEST = 5;

  private static final String COUPON = WORDS.word("metric-behind.coupon");
  private static final Set<String> OPENERS = WORDS.words("metric-behind.openers");

  private static final Set<String> TIMES = WORDS.words("metric-behind.times");

  private static final Set<String> FURTHER = WORDS.words("metric-behind.further");
  private static final Set<String> TAX = WORDS.words("metric-behind.tax");

  /** What pays a percentage, which is its coupon. */
  private static final Set<String> PAYS_COUPON = WORDS.words("metric-behind.pays-coupon");

  private final Lexemes in;
  private final MetricPhrase phrases;

  MetricBehind(Lexemes in, MetricPhrase phrases) {
    this.in = in;
    this.phrases = phrases;
  }

  /** The metric behind a figure, null when none stands there. */
  @Nullable Metric of(PlacedFigure figure) {
    FigureKind kind = figure.kind();
    boolean part = in.is(figure.to(), "in") || in.is(figure.to(), "of");
    if (kind == FigureKind.QUANTITY) {
      return part ? phrase(figure.to() + 1, true) : null;
    }
    Metric joined = joined(behindPerShare(figure.to()), kind);
    if (joined != null) {
      return joined;
    }
    int noun = FURTHER.contains(in.get(figure.to()).lower()) ? figure.to() + 1 : figure.to();
    if (Movements.after(in.get(noun).lower()) != null) {
      boolean links = in.is(noun + 1, "in") || in.is(noun + 1, "of");
      return links ? phrase(noun + 2, false) : null;
    }
    if (kind == FigureKind.PERCENT) {
      return in.is(figure.to(), "of") ? phrase(figure.to() + 1, true) : null;
    }
    return part ? phrase(figure.to() + 1, true) : paidAs(behindPerShare(figure.to()));
  }

  /** "40 dlrs per share to stockholders as a special dividend". */
  private @Nullable Metric paidAs(int from) {
    for (int i = from; i < from + AFTER; i++) {
      if (in.is(i, "as") && (in.is(i + 1, "a") || in.is(i + 1, "an"))) {
        return phrase(i + 1, true);
      }
      if (!in.get(i).isWord()) {
        return null;
      }
    }
    return null;
  }

  /** The lexeme behind the "per share" of "a 44 dlr per share offer". */
  private int behindPerShare(int at) {
    boolean per = in.is(at, "per") || in.is(at, "a");
    return per && MetricWords.isPart(in.get(at + 1).lower()) ? at + 2 : at;
  }

  /** "a 175 mln dlr pretax gain". */
  private @Nullable Metric joined(int from, FigureKind kind) {
    for (int i = from; i < from + AFTER; i++) {
      Lexeme word = in.get(i);
      if (!word.isWord() || MetricPhrase.isClosed(word) || Movements.after(word.lower()) != null) {
        return null;
      }
      if (isMeasured(i) && !isMeasured(i + 1)) {
        boolean coupon = kind == FigureKind.PERCENT && PAYS_COUPON.contains(word.lower());
        return coupon ? new Metric(COUPON, from, i + 1) : phrases.between(from, i);
      }
    }
    return null;
  }

  private boolean isMeasured(int index) {
    String word = in.get(index).lower();
    boolean whole = !MetricWords.isPart(word) || MetricWords.isWhole(in.get(index - 1).lower());
    return MetricWords.hasSize(word) && whole;
  }

  /**
   * The noun phrase that begins at a lexeme; null when its noun is none that is measured.
   *
   * @param known whether the noun has to be one that the table of metrics knows; else any noun will
   *     do, since the words before it say that it is measured
   */
  private @Nullable Metric phrase(int at, boolean known) {
    int from = at;
    while (opens(from) || isOwner(from)) {
      from++;
    }
    int to = from;
    while (to - from < LONGEST && goesOn(to)) {
      to++;
    }
    if (to == from || to - from == LONGEST || isTime(in.get(from)) || isTime(in.get(to))) {
      return null;
    }
    Lexeme noun = in.get(to - 1);
    boolean fits =
        known ? isMeasured(to - 1) : !noun.isCapitalised() && !noun.lower().endsWith("ed");
    return fits ? phrases.between(from, to - 1) : null;
  }

  private boolean opens(int index) {
    String word = in.get(index).lower();
    return SubjectWords.DETERMINERS.contains(word) || OPENERS.contains(word);
  }

  private boolean isOwner(int index) {
    return in.get(index).isPossessive() || in.get(index + 1).isPossessive();
  }

  /** "the previous three months": no noun that is measured. */
  private static boolean isTime(Lexeme word) {
    return WordKinds.is(word.lower(), WordKind.DURATION)
        || Calendar.ordinal(word.lower()) > 0
        || PeriodWords.isPrevious(word.lower())
        || TIMES.contains(word.lower());
  }

  private boolean goesOn(int index) {
    Lexeme word = in.get(index);
    boolean tax = word.is("after") && TAX.contains(in.get(index + 1).lower());
    return in.isHyphen(index)
        || tax
        || (word.isWord() && !MetricPhrase.isClosed(word) && !word.lower().endsWith("ly"));
  }
}
