package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.lexeme.Cells;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberReader;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Set;

/** Tells the minus of a negative number from the dash of a range, a list or a compound. */
final class MinusReader {

  private static final Vocabulary WORDS = Vocabulary.beside(MinusReader.class);

  private static final String MINUS = WORDS.word("minus-reader.minus");
  private static final String NEGATIVE = WORDS.word("minus-reader.negative");
  private static final Set<String> OPINIONS = WORDS.words("minus-reader.opinions");
  private static final Set<String> TESTED = WORDS.words("minus-reader.tested");
  private static final Set<String> TOLERANCES = WORDS.words("minus-reader.tolerances");
  private static final Set<String> PLUS = WORDS.words("minus-reader.plus");

  /** Lexemes between an amount and how far it may be off: ", plus or minus". */
  private static final int LONGEST_TOLERANCE = 4;

  /** Lexemes of a line behind its minus: "$", a number, "%". */
  private static final int LONGEST_LINE = 3;

  /** Of a cell: "$", a number, "million", the mark of a note. */
  private static final int LONGEST_CELL = 4;

  /** Lexemes between "positive" and "negative": "positive 45%, neutral [20%], negative 35%". */
  private static final int FARTHEST_OPINION = 10;

  private final Lexemes in;
  private final Cells cells;
  private final Currencies currencies;
  private final NumberReader numbers;

  MinusReader(Cells cells, Currencies currencies, NumberReader numbers) {
    this.in = cells.in();
    this.cells = cells;
    this.currencies = currencies;
    this.numbers = numbers;
  }

  /**
   * Whether a minus stands right before a number or its sign: "minus 0.4", "negative $12m", "-1.3",
   * "EUR -3.6", "$-12.4". In a cell of a table a blank may stand behind it.
   *
   * @param from first lexeme of the number or the sign
   */
  boolean at(int from) {
    int dash = from - 1;
    String word = in.get(dash).lower();
    if (MINUS.equals(word)) {
      return !isEitherWay(dash);
    }
    if (NEGATIVE.equals(word)) {
      return !TESTED.contains(in.get(dash - 1).lower()) && !isOpinion(dash, from);
    }
    if (opensCell(dash, from)) {
      return true;
    }
    boolean written = in.is(dash, "-") || in.is(dash, "−") || in.is(dash, "–");
    boolean signed = dash > 0 ? opens(dash) && !joinsRange(dash, from) : isLine(from);
    return written && in.glued(from) && signed;
  }

  /**
   * Whether an amount says how far the one before it may be off: "$810 million, plus or minus $15
   * million".
   *
   * @param end one past the last lexeme of the amount before
   * @param from first lexeme of the amount
   */
  boolean isTolerance(int end, int from) {
    int first = in.is(end, ",") || in.is(end, "(") ? end + 1 : end;
    boolean apart = cells.of(end - 1) != cells.of(from);
    if (apart || first >= from || from - first >= LONGEST_TOLERANCE) {
      return false;
    }
    StringBuilder words = new StringBuilder();
    for (int i = first; i < from; i++) {
      words.append(i == first ? "" : " ").append(in.get(i).lower());
    }
    return TOLERANCES.contains(words.toString());
  }

  /**
   * Whether a dash begins a cell behind the row's label in which little but an amount stands. One
   * that is all of its cell means nothing and is no minus of the next cell; apart from what it
   * stands before it may be the mark of a list's item, "- 12 stores opened".
   */
  private boolean opensCell(int dash, int from) {
    if (cells.size() == 1 || !in.get(dash).isDash() || in.is(dash, "~")) {
      return false;
    }
    int cell = cells.of(dash);
    boolean begins = cell > 0 && cells.from(cell) == dash && cells.of(from) == cell;
    boolean small = begins && cells.to(cell) - from <= LONGEST_CELL;
    return small && (in.glued(dash + 1) || words(from, cells.to(cell)) <= 1);
  }

  /**
   * Whether nothing else stands in the line: "-2.3%". Before more of a sentence the dash may be the
   * mark of a list's item.
   */
  private boolean isLine(int from) {
    return in.size() - from <= LONGEST_LINE && words(from, in.size()) == 0;
  }

  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += in.get(i).isWord() ? 1 : 0;
    }
    return words;
  }

  /** "60% positive, negative 40%", "HIV negative 300 people": what they are, and how many. */
  private boolean isOpinion(int negative, int from) {
    if (WordKinds.is(in.get(from + 1).lower(), WordKind.COUNTED)) {
      return true;
    }
    for (int i = negative - 1; i >= Math.max(0, negative - FARTHEST_OPINION); i--) {
      if (OPINIONS.contains(in.get(i).lower())) {
        return !in.get(negative - 1).isWord();
      }
    }
    return false;
  }

  /** The "minus" of "plus or minus 1.5 pct", which says no sign. */
  private boolean isEitherWay(int minus) {
    boolean either = in.is(minus - 1, "or") || in.is(minus - 1, "/");
    return either && PLUS.contains(in.get(minus - 2).lower());
  }

  /**
   * Whether the dash does not belong to what stands before it: a blank, a bracket or a currency
   * sign does.
   */
  private boolean opens(int dash) {
    Lexeme before = in.get(dash - 1);
    boolean sign = before.kind() == Lexeme.Kind.SIGN && currencies.isSign(before.text());
    return in.get(dash).gap() || before.is("(") || sign;
  }

  /** "15 -20%" counts up and is a range; "Nikkei 225 -0.8%", "-1.7% -2.5%" are none. */
  private boolean joinsRange(int dash, int from) {
    int end = in.is(dash - 1, "%") ? dash - 2 : dash - 1;
    BigDecimal low = numbers.value(end);
    BigDecimal high = numbers.value(from);
    return low != null
        && high != null
        && low.compareTo(high) < 0
        && !isSigned(end)
        && !in.beginsColumn(dash);
  }

  /** Whether a number has a sign of its own, as then the one behind it has. */
  private boolean isSigned(int number) {
    int sign = number - 1;
    boolean opens = in.get(sign).gap() || sign == 0;
    return opens && in.glued(number) && (in.get(sign).isDash() || in.is(sign, "+"));
  }
}
