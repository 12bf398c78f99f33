package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexemes;
import org.jspecify.annotations.Nullable;

/** Reads the span that two years bound: "2013 to 2017", "2015-2020", "between 2015 and 2020". */
final class YearSpan {

  static final String BETWEEN = "between";

  /** In years. What is farther apart are no two years, but numbers of something. An assumption. */
  private static final int LONGEST = 100;

  private final DatedText text;
  private final Lexemes in;

  YearSpan(DatedText text) {
    this.text = text;
    this.in = text.lexemes();
  }

  /** The span that begins with a year, null when it is that year alone. */
  @Nullable ReadPeriod ofYears(int at) {
    boolean dash = in.isHyphen(at + 1);
    boolean joins = dash || in.is(at + 1, "to") || in.is(at + 1, "through");
    return joins ? read(at, at, at + 2) : null;
  }

  /** The span that begins with "between", null when no two years follow. */
  @Nullable ReadPeriod between(int at) {
    return in.is(at, BETWEEN) && in.is(at + 2, "and") ? read(at, at + 1, at + 3) : null;
  }

  private @Nullable ReadPeriod read(int from, int first, int last) {
    int start = text.year(first);
    int end = text.year(last);
    boolean ordered = start > 0 && start < end && end - start <= LONGEST;
    return ordered && text.endsAt(last)
        ? text.days(
            from,
            last + 1,
            new Calendar.Days(Calendar.year(start).start(), Calendar.year(end).end()))
        : null;
  }
}
