package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.table.Vocabulary;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what has lasted until the article: "since 2019", "since August", "since July 2022". */
final class SinceSpan {

  /** What every such span begins with. */
  static final String SINCE = "since";

  private static final Set<String> THEN =
      Vocabulary.beside(SinceSpan.class).words("since-span.then");

  private final DatedText text;
  private final Lexemes in;
  private final @Nullable LocalDate today;

  SinceSpan(DatedText text) {
    this.text = text;
    this.in = text.lexemes();
    this.today = text.today();
  }

  /** Where what follows "since" begins; -1 when no "since" stands at a lexeme. */
  int start(int at) {
    if (!in.is(at, SINCE)) {
      return -1;
    }
    return in.is(at + 1, "the") ? at + 2 : at + 1;
  }

  /** "since then", which no days are known of. */
  @Nullable ReadPeriod open(int at) {
    return THEN.contains(in.get(at + 1).lower()) ? text.open(at, at + 2) : null;
  }

  /** From the first day of what follows "since" to the day before the article. */
  @Nullable ReadPeriod from(int at, @Nullable ReadPeriod start) {
    if (start == null || start.earlier() != null) {
      return null;
    }
    Period first = start.period();
    LocalDate day = first.start();
    boolean known = day != null && today != null && day.isBefore(today);
    return known
        ? text.days(at, start.to(), new Calendar.Days(day, today))
        : text.open(at, start.to());
  }
}
