package io.copydesk.extract.figure.number;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the scale after a number: "2.9m", "5-mln", "1.2 lakh crore". */
final class ScaleReader {

  private static final Vocabulary WORDS = Vocabulary.beside(ScaleReader.class);

  /** Words behind "m" that show that it means metres and not millions, unless of money. */
  private static final Set<String> EXTENTS = WORDS.words("scale-reader.extents");

  /** Scales that capitalised are names: "14 Mill Lane". */
  private static final Set<String> NAMES = WORDS.words("scale-reader.names");

  /** Scales that are as often things: "three mill owners". */
  private static final Set<String> THINGS = WORDS.words("scale-reader.things");

  /** Money before whose amounts "mil" is a thousand, and no million. */
  private static final Set<String> OF_THOUSANDS = WORDS.words("scale-reader.of-thousands");

  /** Money whose amounts have a "T" for trillions behind a blank. */
  private static final Set<String> RUPIAH = WORDS.words("scale-reader.rupiah");

  /** Short words that look like one, and are none. */
  private static final Set<String> NO_SCALES = WORDS.words("scale-reader.no-scales");

  /** Shortened millions, billions, trillions of some language. */
  private static final Pattern LIKE_SCALE = Pattern.compile("[bmt][b-df-hj-np-tv-xz]{1,2}");

  /** Scales in a row: "5 thousand million". */
  private static final int MOST_SCALES = 2;

  /** In letters: "mill." */
  private static final int LONGEST_ABBREVIATION = 4;

  private static final Pattern COMMA_DECIMALS = Pattern.compile("[0-9.]+,[0-9]{1,2}");

  private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

  private final Lexemes in;
  private final Currencies currencies;
  private final NumberStyle style;
  private final SharedBehind shared;

  /** Of one sentence of an article that writes its numbers in such a style. */
  ScaleReader(Lexemes in, Currencies currencies, NumberStyle style) {
    this.in = in;
    this.currencies = currencies;
    this.style = style;
    this.shared = new SharedBehind(in, style);
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
      scale = Objects.requireNonNull(scaleAt(shared.at(to), from));
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
    int behind = shared.at(bracket);
    return behind >= 0 && scaleAt(behind, from) != null;
  }

  /** What the word at a lexeme multiplies the number from another on by, null when it is none. */
  @Nullable BigDecimal scaleAt(int index, int from) {
    Lexeme word = in.get(index);
    if (!word.isWord()) {
      return null;
    }
    BigDecimal ofComma = NumberWords.scaleBehindComma(word.lower());
    if (ofComma != null && isBehindComma(index, from)) {
      return ofComma;
    }
    BigDecimal scale = NumberWords.scale(word.lower());
    boolean doubtful = isName(word) || isThing(index, from);
    if (scale != null && doubtful && !isSignBefore(from) && !isMoneyAt(index + 1)) {
      return null;
    }
    if (scale == null) {
      return scaleOfMoney(word, index, from);
    }
    return word.lower().length() > 1 || isScaleByLetter(index, from) ? scale : null;
  }

  private @Nullable BigDecimal scaleOfMoney(Lexeme word, int index, int from) {
    if (!word.gap()) {
      return isSignBefore(from) || isLetteredSignBefore(from)
          ? NumberWords.scaleOfMoney(word.lower())
          : null;
    }
    if (in.is(index + 1, "/") || in.isHyphen(index + 1)) {
      return null;
    }
    if (RUPIAH.contains(in.get(from - 1).lower())) {
      return NumberWords.scaleOfRupiah(word.text());
    }
    if (!isSignBefore(from)) {
      return null;
    }
    BigDecimal ending = standsAlone(index) ? NumberWords.scaleOfRupiah(word.text()) : null;
    if (ending != null) {
      return ending;
    }
    BigDecimal lettered = NumberWords.scaleBehindLetters(word.text());
    return lettered != null && isLettered(from - 1)
        ? lettered
        : NumberWords.scaleApart(word.text());
  }

  /**
   * "$4 T", where no noun follows that it may belong to; not "$20 T shirts", "a $44 million T.
   * rex".
   */
  private boolean standsAlone(int letter) {
    int behind = in.is(letter + 1, ".") ? letter + 2 : letter + 1;
    Lexeme word = in.get(behind);
    boolean noun = word.isWord() && !WordKinds.is(word.lower(), WordKind.FUNCTION);
    return in.get(letter - 1).isNumber() && !noun;
  }

  /** "Rp 2T", "Rs 2L": a capital and a small letter that are a sign of money, which no code is. */
  private boolean isLetteredSignBefore(int from) {
    String sign = in.get(from - 1).text();
    return sign.length() == 2
        && Character.isUpperCase(sign.charAt(0))
        && Character.isLowerCase(sign.charAt(1))
        && currencies.isSign(sign);
  }

  /** Whether the money before a number is more than a bare sign: "R$", "EUR". */
  private boolean isLettered(int sign) {
    return in.get(sign).isWord() || (in.glued(sign) && in.get(sign - 1).isWord());
  }

  /**
   * Whether the amount before a word is written as where decimals stand behind commas: it has one,
   * or is of such a country's money; and "mil" before millions is a thousand everywhere.
   */
  private boolean isBehindComma(int index, int from) {
    if (in.isHyphen(index + 1)) {
      return false;
    }
    boolean decimals =
        in.get(from).isNumber() && COMMA_DECIMALS.matcher(in.get(from).text()).matches();
    return decimals || (isThousand(index) && isOfThousands(index, from));
  }

  private boolean isThousand(int index) {
    BigDecimal scale = NumberWords.scaleBehindComma(in.get(index).lower());
    return scale != null && scale.compareTo(MILLION) < 0;
  }

  private boolean isOfThousands(int index, int from) {
    BigDecimal next = NumberWords.scale(in.get(index + 1).lower());
    String mark = in.get(from - 1).lower();
    boolean ofCountry = in.is(from - 1, "$") && in.glued(from - 1);
    return style.pointGroups()
        || OF_THOUSANDS.contains(ofCountry ? in.get(from - 2).lower() + mark : mark)
        || (next != null && next.compareTo(MILLION) >= 0);
  }

  /**
   * Whether a scale may follow that is not known, "SEK 3.2 mdx": an amount of money is read whole
   * or not at all.
   */
  boolean mayGoOn(NumberPart number) {
    Lexeme next = in.get(number.to());
    return next.gap()
        && next.isWord()
        && !number.scaled()
        && isSignBefore(number.from())
        && LIKE_SCALE.matcher(next.text()).matches()
        && !NO_SCALES.contains(next.text());
  }

  /** Whether a currency is named at a lexeme. */
  boolean isMoneyAt(int index) {
    return isSign(index) || (in.get(index).isWord() && currencies.isName(in.get(index).lower()));
  }

  private static boolean isName(Lexeme word) {
    return word.isCapitalised() && NAMES.contains(word.lower());
  }

  /** Whether a scale that is a thing, too, is one here: "a mill", "three mill owners". */
  private boolean isThing(int index, int from) {
    Lexeme word = in.get(index);
    return THINGS.contains(word.lower())
        && word.gap()
        && !in.get(from).isNumber()
        && !WordKinds.is(in.get(index + 1).lower(), WordKind.MEASURE);
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
    return lower.length() <= LONGEST_ABBREVIATION;
  }

  /** Whether a sentence goes on behind a full stop, with its money or in small letters. */
  private boolean followedByUnit(int stop) {
    Lexeme next = in.get(stop + 1);
    boolean small = next.isWord() && Character.isLowerCase(next.text().charAt(0));
    return small || isMoneyAt(stop + 1);
  }
}
