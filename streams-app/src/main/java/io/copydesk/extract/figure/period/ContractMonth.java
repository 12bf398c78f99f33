package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Tells the month in which what is traded will be delivered from one in which something happened:
 * "gold futures for August delivery", "March wheat settled".
 */
final class ContractMonth {

  private static final Vocabulary WORDS = Vocabulary.beside(ContractMonth.class);

  private static final Set<String> DEALS = WORDS.words("contract-month.deals");
  private static final Set<String> TRADED = WORDS.words("contract-month.traded");
  private static final Set<String> TRADES = WORDS.words("contract-month.trades");
  private static final Set<String> DELIVERY = WORDS.words("contract-month.delivery");
  private static final Set<String> DATING = WORDS.words("contract-month.dating");

  /** Words of "March soft red winter wheat" between the month and what is traded. */
  private static final int MOST_MODIFIERS = 3;

  private final Lexemes in;

  ContractMonth(Lexemes in) {
    this.in = in;
  }

  /** Whether the month at a lexeme is one of delivery. */
  boolean is(int month) {
    return !in.get(month).isPossessive()
        && (isOfDelivery(month) || names(month) || isOfTraded(month));
  }

  /** "for delivery in August". */
  private boolean isOfDelivery(int month) {
    return in.is(month - 1, "in")
        && DELIVERY.contains(in.get(month - 2).lower())
        && in.is(month - 3, "for");
  }

  /** "August delivery", "January soybean futures", "March wheat settled". */
  private boolean names(int month) {
    if (DATING.contains(in.get(month - 1).lower())) {
      return false;
    }
    for (int at = month + 1; at <= month + 1 + MOST_MODIFIERS && isModifier(at); at++) {
      if (DEALS.contains(in.get(at).lower()) || (isTraded(at) && trades(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isModifier(int index) {
    Lexeme word = in.get(index);
    return word.isWord() && !Movements.isVerb(word.lower());
  }

  /** "futures for March", "Paris wheat for March added", but not "output of wheat for March". */
  private boolean isOfTraded(int month) {
    int traded = month - 2;
    if (!in.is(month - 1, "for")) {
      return false;
    }
    int first = traded;
    while (isTraded(first - 1)) {
      first--;
    }
    boolean moves = isTraded(traded) && !in.is(first - 1, "of") && trades(month + 1);
    return moves || DEALS.contains(in.get(traded).lower());
  }

  private boolean isTraded(int index) {
    String word = in.get(index).lower();
    return TRADED.contains(word) || MetricWords.isCommodity(word);
  }

  private boolean trades(int index) {
    String word = in.get(index).lower();
    return Movements.isVerb(word) || TRADES.contains(word);
  }
}
