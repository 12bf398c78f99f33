package io.copydesk.extract.figure.number;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the scale after a number: "2.9m", "5-mln", "1.2 lakh crore". */
final class ScaleReader {

  private static final Vocabulary WORDS = Vocabulary.beside(ScaleReader.class);

  /** Words behind "m" that show that it means metres and not millions, unless of money. */
  private static final Set<String> EXTENTS = WORDS.words("scale-reader.extents");

  /** Scales that capitalised are names: "14 Mill Lane". */
  private static final Set<String> NAMES = WORDS.words("scale-reader.names");

  private static final int MOST_SCALES = 2;

  private final Lexemes in;
  private final Currencies currencies;

  ScaleReader(Lexemes in, Currencies currencies) {
    this.in = in;
    this.currencies = currencies;
  }

  NumberPart scaled(BigDecimal value, int from, int to, NumberPart.Form form) {
    BigDecimal scale = BigDecimal.ONE;
    int at = to;
    for (int n = 0; n < MOST_SCALES; n++) {
      int word = in.behindHyphen(at);
      BigDecimal next = scaleAt(word, from);
      if (next == null) {
        break;
      }
      scale = scale.multiply(next);
      at = word + 1;
      if (in.is(at, ".")
          && in.glued(at)
          && isAbbreviation(in.get(at - 1).lower())
          && followedByUnit(at)) {
        at++;
      }
    }
    if (at == to && isSharedBehind(to, from)) {
      scale = Objects.requireNonNull(scaleAt(SharedBehind.at(in, to), from));
    }
    return new NumberPart(value, scale, from, at, form);
  }

  /**
   * Whether the scale of a number stands behind the earlier value in brackets behind it: "EUR 12.4
   * (10.1) million".
   *
   * @param bracket one past the number
   * @param from first lexeme of the number
   */
  boolean isSharedBehind(int bracket, int from) {
    int behind = SharedBehind.at(in, bracket);
    return behind >= 0 && scaleAt(behind, from) != null;
  }

  /** What the word at a lexeme multiplies the number from another on by, null when it is none. */
  @Nullable BigDecimal scaleAt(int index, int from) {
    Lexeme word = in.get(index);
    if (!word.isWord()) {
      return null;
    }
    BigDecimal scale = NumberWords.scale(word.lower());
    if (scale != null && isName(word) && !isSignBefore(from) && !isMoneyAt(index + 1)) {
      return null;
    }
    if (scale == null) {
      boolean money = !word.gap() && isSignBefore(from);
      return money ? NumberWords.scaleOfMoney(word.lower()) : null;
    }
    return word.lower().length() > 1 || isScaleByLetter(index, from) ? scale : null;
  }

  /** Whether a currency is named at a lexeme. */
  boolean isMoneyAt(int index) {
    return isSign(index) || (in.get(index).isWord() && currencies.isName(in.get(index).lower()));
  }

  private static boolean isName(Lexeme word) {
    return word.isCapitalised() && NAMES.contains(word.lower());
  }

  /**
   * Whether the one letter of "2.9m" is a scale: not the metre, not the "M-1" of a code, which no
   * money stands before as in "$35M-40M".
   */
  private boolean isScaleByLetter(int index, int from) {
    boolean money = isSignBefore(from);
    boolean joined = !in.get(index).gap() || money || isSign(index + 1);
    boolean code =
        !money && in.get(index + 1).isDash() && in.glued(index + 1) && in.get(index + 2).isNumber();
    boolean power = in.glued(index + 1) && in.get(index + 1).isNumber();
    boolean metres = !money && (power || EXTENTS.contains(in.get(index + 1).lower()));
    return joined && !code && !metres;
  }

  /** Whether money is marked right before a number, or before its minus: "EUR -3.6 m". */
  boolean isSignBefore(int from) {
    return isSign(from - 1) || (in.get(from - 1).isDash() && isSign(from - 2));
  }

  /**
   * Whether a lexeme is money beyond doubt: a sign that is no letter ("$"), or a code of three
   * letters.
   */
  private boolean isSign(int index) {
    Lexeme lexeme = in.get(index);
    boolean sure = lexeme.kind() == Lexeme.Kind.SIGN || lexeme.text().length() >= 3;
    return sure && currencies.isSign(lexeme.text());
  }

  private static boolean isAbbreviation(String lower) {
    return lower.length() <= 3;
  }

  private boolean followedByUnit(int stop) {
    return in.get(stop + 1).isWord() && currencies.isName(in.get(stop + 1).lower());
  }
}
