package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.ComparisonWords;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/** Finds what links two numbers of which the text says the unit once: "rose to 5 mln from 3". */
final class NumberLinks {

  private static final Vocabulary WORDS = Vocabulary.beside(NumberLinks.class);

  private static final Set<String> LINKS =
      ComparisonWords.againstAnd(WORDS.words("number-links.links"));
  private static final Set<String> LIMITS = WORDS.words("number-links.limits");
  private static final Set<String> PASSED_OVER = WORDS.words("number-links.passed-over");

  /** Lexemes from what leads to a compared number to that number. Set by hand, as the next. */
  private static final int LONGEST = 4;

  /** Words such as "about" between what leads to a number and that number: "of about some 300". */
  private static final int MOST_PASSED = 2;

  private final Lexemes in;

  NumberLinks(Lexemes in) {
    this.in = in;
  }

  /** Whether a word, in lower case, may stand between a link or a verb and its number. */
  static boolean isPassedOver(String lower) {
    return PASSED_OVER.contains(lower);
  }

  /**
   * What leads to a number: the lexeme before it, or before words such as "about" that stand
   * between the two, {@link #MOST_PASSED} at most.
   *
   * @param number its first lexeme
   */
  static int leadBefore(Lexemes in, int number) {
    int lead = number - 1;
    while (lead >= number - MOST_PASSED && isPassedOver(in.get(lead).lower())) {
      lead--;
    }
    return lead;
  }

  /** Whether all that stands between two numbers links them. */
  boolean join(Amount low, Amount high) {
    int from = low.to();
    int to = high.from();
    if (to - from > LONGEST || from >= to) {
      return false;
    }
    boolean link = false;
    for (int i = from; i < to; i++) {
      Lexeme word = in.get(i);
      boolean joins = LINKS.contains(word.lower()) || isCompared(i);
      boolean and = to - from == 1 && (word.is("and") || word.is("or"));
      if (!joins && !and && !isPassedOver(word.lower())) {
        return false;
      }
      link |= joins || and;
    }
    return link;
  }

  /** Whether a link leads to a number from what stands before it. */
  boolean leadTo(Amount amount) {
    int from = amount.from();
    int at = from - 1;
    while (at > from - LONGEST && (isPassedOver(in.get(at).lower()) || isPossessive(at))) {
      at--;
    }
    boolean limit = in.is(at, "to") && LIMITS.contains(in.get(at - 1).lower());
    return (LINKS.contains(in.get(at).lower()) && !limit) || isCompared(at);
  }

  private boolean isPossessive(int index) {
    return in.get(index).isPossessive();
  }

  private boolean isCompared(int index) {
    return ComparisonWords.leads(in, index)
        || (in.is(index, "with") && ComparisonWords.isCompared(in.get(index - 1).lower()));
  }
}
