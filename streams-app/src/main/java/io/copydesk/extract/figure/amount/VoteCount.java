package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.number.NumberReader;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the two numbers of a vote, which are of no unit that stands before them: "passed a $5
 * billion budget by 62 to 57", "approved the loan 31 to 12".
 */
final class VoteCount {

  private static final Vocabulary WORDS = Vocabulary.beside(VoteCount.class);
  private static final Set<String> VOTING = WORDS.words("vote-count.voting");
  private static final Set<String> ENDS = WORDS.words("vote-count.ends");

  /** Lexemes between a word of voting and the vote. */
  private static final int FARTHEST = 24;

  /** Lexemes between a verb of movement and what something moved by: "rose sharply by 62". */
  private static final int NEAR = 4;

  private final Lexemes in;
  private final Currencies currencies;
  private final NumberReader numbers;

  VoteCount(Lexemes in, Currencies currencies, NumberReader numbers) {
    this.in = in;
    this.currencies = currencies;
    this.numbers = numbers;
  }

  /** Whether a number without a unit is one of the two. */
  boolean isOne(NumberPart number) {
    if (number.scaled() || number.to() != number.from() + 1) {
      return false;
    }
    return isPair(number.from()) || isPair(number.from() - 2);
  }

  /** Whether the first of the two stands at a lexeme, behind a word of voting. */
  private boolean isPair(int first) {
    BigDecimal most = in.is(first + 1, "to") ? whole(first) : null;
    BigDecimal least = most == null ? null : whole(first + 2);
    return least != null
        && endsPair(first + 3)
        && opensPair(first - 1)
        && isVoted(first, most.compareTo(least) > 0);
  }

  private @Nullable BigDecimal whole(int index) {
    BigDecimal value = numbers.value(index);
    return value != null && value.scale() <= 0 ? value : null;
  }

  private boolean endsPair(int index) {
    Lexeme behind = in.get(index);
    return behind.isWord()
        ? behind.gap() && WordKinds.is(behind.lower(), WordKind.FUNCTION)
        : behind.text().isEmpty() || ENDS.contains(behind.text());
  }

  /** Neither "from 62 to 57" nor "Rs 62 to 57". */
  private boolean opensPair(int index) {
    Lexeme before = in.get(index);
    boolean word = before.isWord() && currencies.bySign(before.text()).isEmpty();
    return !before.is("from") && (word || ENDS.contains(before.text()));
  }

  /**
   * Whether a word of voting stands before, and no verb of movement behind that: "approved a fee
   * that rose $5 million by 62 to 570".
   *
   * @param won whether more were for it than against, as what rose by a number to another was not
   */
  private boolean isVoted(int first, boolean won) {
    for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
      String word = in.get(i).lower();
      if (VOTING.contains(word)) {
        return true;
      }
      if (Movements.isVerb(word) && (!won || first - i <= NEAR)) {
        return false;
      }
    }
    return false;
  }
}
