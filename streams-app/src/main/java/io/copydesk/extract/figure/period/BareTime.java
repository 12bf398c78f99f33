package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times that the whole story is about: "for the quarter", "for the nine months". */
final class BareTime {

  private static final Set<String> GOING_ON =
      Vocabulary.beside(BareTime.class).words("bare-time.going-on");

  private final DatedText text;
  private final Lexemes in;

  BareTime(DatedText text) {
    this.text = text;
    this.in = text.lexemes();
  }

  /** The time whose span or count stands at a lexeme, null when none does. */
  @Nullable ReadPeriod read(int at) {
    ReadPeriod bare = bare(at);
    return bare == null ? bareMonths(at) : bare;
  }

  /** "for the quarter": the one that the whole story is about. */
  private @Nullable ReadPeriod bare(int at) {
    boolean span = PeriodWords.isBare(in.get(at).lower()) && in.is(at - 1, "the");
    boolean dates = in.is(at - 2, "for") || in.is(at - 2, "in") || in.is(at - 2, "during");
    Lexeme after = in.get(at + 1);
    boolean goesOn = after.is("of") || after.isDash() || text.year(at + 1) > 0;
    return span && dates && !goesOn ? text.open(at, at + 1) : null;
  }

  /** "for the nine months": those that the whole story is about. */
  private @Nullable ReadPeriod bareMonths(int at) {
    boolean months = text.count(at) > 1 && text.isCounted(at + 1) && in.is(at - 1, "the");
    boolean dates = in.is(at - 2, "for") || in.is(at - 2, "in") || in.is(at - 2, "over");
    Lexeme after = in.get(at + 2);
    boolean amount = after.is("of") && in.get(at + 3).isNumber() && text.year(at + 3) == 0;
    boolean goesOn = after.isDash() || (GOING_ON.contains(after.lower()) && !amount);
    return months && dates && !goesOn ? text.open(at, at + 2) : null;
  }
}
