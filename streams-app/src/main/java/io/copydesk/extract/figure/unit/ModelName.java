package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names with numbers in them between a number and what it counts: "75 [A321neo] aircraft", "12
 * Boeing [737] MAX jets". What counts is the first number; that in the name says which kind.
 */
final class ModelName {

  /** Lexemes of a name in one word: "A350-900ULR" has five. */
  private static final int MOST_LEXEMES = 5;

  /** Digits of a model; more are a count of their own. */
  private static final int MOST_DIGITS = 4;

  private static final String PLURAL = "s";

  private final Lexemes in;

  ModelName(Lexemes in) {
    this.in = in;
  }

  /** How many lexemes the name has that begins at one, 0 when none with a number in it does. */
  int lengthAt(int at) {
    if (!beginsCode(at) && !isNumberOfName(at)) {
      return 0;
    }
    int to = at + 1;
    while (to - at < MOST_LEXEMES && in.glued(to) && isPart(to)) {
      to++;
    }
    return to - at;
  }

  /** What is counted where the name itself is in the plural, "3 [A320s]"; null where it is not. */
  @Nullable FoundUnit plural(int at) {
    int length = lengthAt(at);
    int last = at + length - 1;
    boolean plural = length > 1 && in.glued(last) && in.get(last).text().equals(PLURAL);
    return plural && in.get(last - 1).isNumber()
        ? new FoundUnit(Unit.quantity(in.text(at, last).toLowerCase(Locale.ROOT)), last + 1)
        : null;
  }

  /** Letters in capitals with digits right behind them: "A321", "F-16". */
  private boolean beginsCode(int at) {
    Lexeme letters = in.get(at);
    boolean capitals = letters.isCapitalised() && letters.gap();
    int digits = in.behindHyphen(at + 1);
    return capitals && in.glued(digits) && isShortNumber(digits);
  }

  /** The "737" of "Boeing 737", and of "100 737 Max jets"; not the "500" of "in 2030 500 MW". */
  private boolean isNumberOfName(int at) {
    Lexeme behind = in.get(at + 1);
    boolean measured = WordKinds.is(behind.lower(), WordKind.MEASURE);
    boolean opens = in.get(at - 1).isNumber() && behind.isCapitalised() && !measured;
    return isShortNumber(at) && in.get(at).gap() && (opens || in.get(at - 1).isCapitalised());
  }

  private boolean isShortNumber(int at) {
    String digits = in.get(at).text();
    return in.get(at).isNumber()
        && digits.length() <= MOST_DIGITS
        && digits.chars().allMatch(Character::isDigit);
  }

  private boolean isPart(int at) {
    Lexeme part = in.get(at);
    return part.isWord() || part.isNumber() || in.isHyphen(at);
  }
}
