package io.copydesk.extract.figure.number;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a lexeme: digits or words, fractions, sign, scale. */
public final class NumberReader {

  private static final Vocabulary WORDS = Vocabulary.beside(NumberReader.class);
  private static final Set<String> OF_THOUSANDS = WORDS.words("number-reader.of-thousands");
  private static final Set<String> COUNTED = WORDS.words("number-reader.counted");
  private static final Set<String> IN_THOUSANDTHS = WORDS.words("number-reader.in-thousandths");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

  /** Groups of three digits behind the first. */
  private static final int MOST_GROUPS = 4;

  private static final Pattern GROUP = Pattern.compile("[0-9]{3}");

  /** With the decimals of the whole number: "1 200.50", "1 200,50". */
  private static final Pattern LAST_GROUP = Pattern.compile("[0-9]{3}[.,][0-9]{1,2}");

  /** Decimals behind a stray blank. */
  private static final int MOST_STRAY = 3;

  /** Letters of a unit: "pts", "lbs". */
  private static final int LONGEST_SIGN = 3;

  private final Lexemes in;
  private final Currencies currencies;
  private final ScaleReader scales;
  private final NumberStyle style;

  /** Of one sentence of an article that writes its numbers in such a style. */
  public NumberReader(Lexemes in, Currencies currencies, NumberStyle style) {
    this.in = in;
    this.currencies = currencies;
    this.style = style;
    this.scales = new ScaleReader(in, currencies, style);
  }

  /** The number from lexeme {@code at} on, null when none begins there. */
  public @Nullable NumberPart read(int at) {
    Lexeme first = in.get(at);
    if (first.isNumber()) {
      NumberPart number = digits(at);
      return number == null || scales.mayGoOn(number) ? null : number;
    }
    if (first.isWord()) {
      return WordNumber.mayBeginWith(first.lower()) ? new WordNumber(in, scales).read(at) : null;
    }
    if (first.is("(")) {
      return new BracketedNumber(in, scales, style).read(at);
    }
    BigDecimal vulgar = Fractions.vulgar(first);
    return vulgar == null ? null : scaled(vulgar, at, at + 1, NumberPart.Form.WRITTEN_OUT);
  }

  /**
   * What the digits at a lexeme say in the style of the article, without the groups, the fraction
   * or the scale that may follow; null when no number stands there.
   */
  public @Nullable BigDecimal value(int at) {
    Lexeme run = in.get(at);
    return run.isNumber() ? Digits.read(style.plain(run.text(), behind(at + 1))) : null;
  }

  private @Nullable NumberPart digits(int at) {
    BigDecimal value = value(at);
    if (value == null) {
      return null;
    }
    NumberPart whole = value.scale() <= 0 ? withStrayDecimals(value, at) : null;
    if (whole != null) {
      return whole;
    }
    return plain(in.get(at).text()) ? whole(value, at) : separated(value, at);
  }

  private NumberStyle.Behind behind(int number) {
    if (isWholeScale(number)) {
      return NumberStyle.Behind.SCALE;
    }
    String word = in.get(number).lower();
    if (in.get(number).gap() && COUNTED.contains(word)) {
      return NumberStyle.Behind.COUNTED;
    }
    if (in.get(number).gap() && isPlural(word)) {
      return NumberStyle.Behind.PLURAL;
    }
    return scales.isMoneyAt(number) && !IN_THOUSANDTHS.contains(word)
        ? NumberStyle.Behind.MONEY
        : NumberStyle.Behind.OTHER;
  }

  /** "posts", of which nobody writes parts to three decimals; not "litres", "dollars", "times". */
  private boolean isPlural(String word) {
    return word.length() > LONGEST_SIGN
        && word.endsWith("s")
        && !WordKinds.is(word, WordKind.MEASURE)
        && !WordKinds.is(word, WordKind.DURATION)
        && !WordKinds.is(word, WordKind.COMPARISONS)
        && !WordKinds.is(word, WordKind.FUNCTION)
        && !IN_THOUSANDTHS.contains(word)
        && !currencies.isName(word);
  }

  /** Whether a scale follows that is of whole numbers: "1.376 millones", "41.000 M€". */
  private boolean isWholeScale(int scale) {
    Lexeme word = in.get(scale);
    boolean letter = word.isCapitalised() && word.text().length() == 1;
    boolean money = letter && in.glued(scale + 1) && scales.isMoneyAt(scale + 1);
    return (money && scales.scaleAt(scale, scale - 1) != null)
        || OF_THOUSANDS.contains(word.lower());
  }

  /** A run of nothing but digits, which groups, a fraction or "and a half" may go on. */
  private NumberPart whole(BigDecimal value, int at) {
    // Behind a slash it is the rest of something: "6/7/8".
    NumberPart alone = in.is(at - 1, "/") ? null : fraction(BigDecimal.ZERO, at, at);
    if (alone != null) {
      return alone;
    }
    NumberPart grouped = grouped(value, at);
    if (grouped != null) {
      return grouped;
    }
    int to = at + 1;
    int next = in.behindHyphen(to);
    NumberPart mixed = fraction(value, at, next);
    if (mixed != null) {
      return mixed;
    }
    BigDecimal vulgar = Fractions.vulgar(in.get(next));
    if (vulgar != null) {
      return scaled(value.add(vulgar), at, next + 1, NumberPart.Form.WRITTEN_OUT);
    }
    boolean half =
        in.is(to, "and") && in.is(to + 1, "a") && NumberWords.isHalf(in.get(to + 2).lower());
    return half
        ? scaled(value.add(HALF), at, to + 3, NumberPart.Form.WRITTEN_OUT)
        : scaled(value, at, to, NumberPart.Form.PLAIN);
  }

  /** "34 000": groups of three parted by blanks; null when no group follows. */
  private @Nullable NumberPart grouped(BigDecimal first, int at) {
    String run = in.get(at).text();
    if (run.length() > 3
        || first.signum() <= 0
        || isDay(first, at)
        || isName(at)
        || isModel(at + 1)) {
      return null;
    }
    StringBuilder digits = new StringBuilder(run);
    int to = at + 1;
    while (to - at <= MOST_GROUPS && isGroup(to)) {
      digits.append(in.get(to++).text());
    }
    if (isGroup(to, LAST_GROUP)) {
      digits.append(in.get(to++).text().replace(',', '.'));
    }
    return to == at + 1
        ? groupedByCommaAndBlank(digits, at)
        : scaled(new BigDecimal(digits.toString()), at, to, NumberPart.Form.WRITTEN_OUT);
  }

  /** The "12" of "On June 12 300 workers left": none of "In June 12 300 workers left". */
  private boolean isDay(BigDecimal value, int at) {
    int month = in.is(at - 1, ".") ? at - 2 : at - 1;
    return value.compareTo(LAST_DAY) <= 0
        && in.get(month).isCapitalised()
        && WordKinds.is(in.get(month).lower(), WordKind.MONTH)
        && !in.is(month - 1, "in");
  }

  /** The "15" of "Flight 15 200 passengers". */
  private boolean isName(int at) {
    Lexeme before = in.get(at - 1);
    return before.isCapitalised() && WordKinds.is(before.lower(), WordKind.NAME);
  }

  /**
   * The "737" of "100 737 Max jets", where the article parts no thousands by blanks: a round number
   * is none.
   */
  private boolean isModel(int at) {
    return !style.blankGroups()
        && isGroup(at)
        && in.get(at + 1).isCapitalised()
        && !in.get(at).text().endsWith("0")
        && !scales.isSignBefore(at - 1)
        && !scales.isMoneyAt(at + 1)
        && scales.scaleAt(at + 1, at) == null;
  }

  /** "EUR 1, 200 million": only of money with a scale, else it is a list; null when it is none. */
  private @Nullable NumberPart groupedByCommaAndBlank(StringBuilder digits, int at) {
    boolean comma = in.is(at + 1, ",") && in.glued(at + 1) && isGroup(at + 2);
    if (!comma || !scales.isSignBefore(at)) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits.append(in.get(at + 2).text()).toString());
    NumberPart number = scaled(value, at, at + 3, NumberPart.Form.WRITTEN_OUT);
    return number.scaled() ? number : null;
  }

  private NumberPart separated(BigDecimal value, int at) {
    NumberPart quote = quote(value, at);
    return quote == null ? scaled(value, at, at + 1, NumberPart.Form.WRITTEN_OUT) : quote;
  }

  /**
   * With the ".4" or ",4" that stray blanks cut off, "EUR86 .4 m", "EUR 86 . 4 m"; null when none
   * follows. A comma is one only before a scale, since it parts the numbers of a list, too.
   */
  private @Nullable NumberPart withStrayDecimals(BigDecimal value, int at) {
    if (!isBehindBlank(at + 1)) {
      return null;
    }
    Lexeme next = in.get(at + 1);
    if (next.isNumber() && next.text().charAt(0) == '.') {
      return withDecimals(value, next.text().substring(1), at, at + 2);
    }
    boolean parted = next.is(".") || (next.is(",") && in.glued(at + 2));
    NumberPart number = parted ? withDecimals(value, in.get(at + 2).text(), at, at + 3) : null;
    return number != null && number.scaled() ? number : null;
  }

  /** A number with the decimals that are written apart; null when they are none. */
  private @Nullable NumberPart withDecimals(BigDecimal value, String decimals, int at, int to) {
    boolean read =
        !decimals.isEmpty()
            && decimals.length() <= MOST_STRAY
            && decimals.chars().allMatch(Character::isDigit);
    return read
        ? scaled(value.add(new BigDecimal("0." + decimals)), at, to, NumberPart.Form.WRITTEN_OUT)
        : null;
  }

  /** Whether one blank parts it from the one before, which no break between columns is. */
  private boolean isBehindBlank(int index) {
    return in.get(index).start() - in.get(index - 1).end() == 1 && !in.beginsColumn(index);
  }

  /**
   * "2.72-3/4", "2.72 3/4", "2.72¾": a price with a fraction of its last decimal, 2.7275; null when
   * no such fraction follows.
   */
  private @Nullable NumberPart quote(BigDecimal value, int at) {
    if (value.scale() != 2) {
      return null;
    }
    int next = in.behindHyphen(at + 1);
    BigDecimal vulgar = Fractions.vulgar(in.get(next));
    BigDecimal fraction = vulgar == null ? fractionAt(next) : vulgar;
    int to = vulgar == null ? next + 3 : next + 1;
    return fraction == null
        ? null
        : scaled(
            value.add(fraction.movePointLeft(value.scale())), at, to, NumberPart.Form.WRITTEN_OUT);
  }

  /**
   * Three digits after one blank, as in "34 000"; the next group must not start another number, as
   * a fraction does and "450/oz" doesn't.
   */
  private boolean isGroup(int index) {
    return isGroup(index, GROUP);
  }

  private boolean isGroup(int index, Pattern form) {
    Lexeme group = in.get(index);
    return group.isNumber()
        && group.gap()
        && isBehindBlank(index)
        && form.matcher(group.text()).matches()
        && !(isSlashed(index) && in.get(index + 2).isNumber());
  }

  /** A whole number with the fraction at a lexeme; null when none is there. */
  private @Nullable NumberPart fraction(BigDecimal whole, int from, int at) {
    BigDecimal fraction = fractionAt(at);
    return fraction == null
        ? null
        : scaled(whole.add(fraction), from, at + 3, NumberPart.Form.WRITTEN_OUT);
  }

  /**
   * The proper fraction written "n/d" at a lexeme, null when none or none that ends in decimals.
   */
  private @Nullable BigDecimal fractionAt(int at) {
    boolean goesOn = in.is(at + 3, "/") && in.glued(at + 3);
    if (!isSlashed(at) || goesOn) {
      return null;
    }
    int numerator = termAt(at);
    int denominator = termAt(at + 2);
    boolean proper = numerator > 0 && numerator < denominator;
    return proper && Fractions.ends(denominator) ? Fractions.of(numerator, denominator) : null;
  }

  private boolean isSlashed(int at) {
    return Fractions.isStroke(in.get(at + 1)) && in.glued(at + 1) && in.glued(at + 2);
  }

  /** The one or two digits of a fraction's term, 0 when a lexeme is none. */
  private int termAt(int index) {
    Lexeme term = in.get(index);
    boolean digits = term.isNumber() && plain(term.text()) && term.text().length() <= 2;
    return digits ? Integer.parseInt(term.text()) : 0;
  }

  private NumberPart scaled(BigDecimal value, int from, int to, NumberPart.Form form) {
    return scales.scaled(value, from, to, form);
  }

  /**
   * Whether a run may be a group behind a blank, "200", or the last with its decimals, "200.50".
   */
  static boolean mayBeGroup(String run) {
    return GROUP.matcher(run).matches() || LAST_GROUP.matcher(run).matches();
  }

  /** Whether a run is nothing but digits. */
  static boolean plain(String run) {
    return run.chars().allMatch(Character::isDigit);
  }
}
