package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.report.Foresight;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads spans of which the text tells but one end, or only how long they are: "from April", "until
 * next March", "over three years". No days are known of them.
 */
final class OpenSpan {

  private static final Set<String> UNTIL =
      Vocabulary.beside(OpenSpan.class).words("open-span.until");
  private static final Set<String> MORE_THAN =
      Vocabulary.beside(OpenSpan.class).words("open-span.more-than");
  private static final Set<String> SPANS =
      Vocabulary.beside(OpenSpan.class).words("open-span.spans");
  private static final Set<String> AWAY = Vocabulary.beside(OpenSpan.class).words("open-span.away");

  private static final String FROM = "from";

  private final DatedText text;
  private final Lexemes in;
  private final Foresight foresight;

  OpenSpan(DatedText text) {
    this.text = text;
    this.in = text.lexemes();
    this.foresight = new Foresight(in);
  }

  /** The words that such a span may begin with, in lower case; it may with a number, too. */
  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(UNTIL);
    words.add(FROM);
    return words;
  }

  /**
   * The span that begins at a lexeme, null when none does.
   *
   * @param periods reads the period that begins at a lexeme
   */
  @Nullable ReadPeriod read(int at, IntFunction<@Nullable ReadPeriod> periods) {
    if (UNTIL.contains(in.get(at).lower())) {
      int end = edge(at + 1, periods);
      return end < 0 ? null : text.open(at, end);
    }
    if (in.is(at, FROM)) {
      int end = edge(at + 1, periods);
      return end > 0 && begins(at, end) ? text.open(at, end) : null;
    }
    return in.is(at - 1, "over") ? length(at) : null;
  }

  /** One past the last lexeme of the time that a span goes to or from; -1 when there is none. */
  private int edge(int at, IntFunction<@Nullable ReadPeriod> periods) {
    ReadPeriod time = periods.apply(behindEnd(at));
    if (time == null && text.offset(at) != DatedText.NO_OFFSET) {
      time = periods.apply(at + 1);
    }
    return time == null || time.earlier() != null ? -1 : time.to();
  }

  /** Behind the "the end of" of "until the end of September". */
  private int behindEnd(int at) {
    int end = in.is(at, "the") ? at + 1 : at;
    return EndedSpan.isEnd(in.get(end).lower()) && text.isOfMonth(end + 1) ? end + 2 : at;
  }

  /** "will pay 5 pct from April"; not "fell 5 pct from April", "will rise from April's 5 pct". */
  private boolean begins(int from, int to) {
    Lexeme last = in.get(to - 1);
    Lexeme next = in.get(to);
    boolean goesOn =
        next.isNumber()
            || (next.isWord() && !WordKinds.is(next.lower(), WordKind.FUNCTION))
            || UNTIL.contains(next.lower())
            || next.is("to")
            || next.is("through");
    return !last.isPossessive() && !goesOn && !hasTwoEnds(from, to) && foresight.isOf(from, to);
  }

  /** "from July to December" tells both of its ends. */
  private boolean hasTwoEnds(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(
            i -> in.get(i).isDash() || in.is(i, "to") || in.is(i, "/") || in.is(i, "through"));
  }

  /** "over three years"; not "took over three years", "over three years old". */
  private @Nullable ReadPeriod length(int at) {
    DatedText.Counted counted = text.counted(at);
    if (counted == null || MORE_THAN.contains(in.get(at - 2).lower())) {
      return null;
    }
    String span = in.get(counted.to()).lower();
    boolean joined = in.get(counted.to() + 1).isDash();
    String behind = in.get(counted.to() + 1).lower();
    boolean away = AWAY.contains(behind) || PeriodWords.isEarlier(behind);
    boolean spans = SPANS.contains(span) || PeriodWords.isSpan(PeriodWords.singular(span));
    return spans && !away && !joined ? text.open(at, counted.to() + 1) : null;
  }
}
