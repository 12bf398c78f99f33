package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.currency.SentenceCurrency;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the money and the scale that a heading or a label says without a number: "EUR million",
 * "MSEK", "($ in thousands)", "in millions of euros". Of one sentence.
 */
public final class HeadingMoney {

  /** May stand between the money and its scale: "$ [in] millions". */
  private static final Set<String> BETWEEN =
      Vocabulary.beside(HeadingMoney.class).words("heading-money.between");

  /** Lexemes of a unit behind a label's comma. */
  private static final int LONGEST_UNIT = 3;

  private final Lexemes in;
  private final SentenceCurrency currency;
  private final ScaledCode codes;
  private final UnitReader units;

  /**
   * @param currency what signs and names of currencies mean in the sentence
   */
  public HeadingMoney(Lexemes in, SentenceCurrency currency) {
    this.in = in;
    this.currency = currency;
    this.codes = new ScaledCode(currency.currencies());
    this.units = new UnitReader(in, currency);
  }

  /** The first that some lexemes say, its scale as the unit's factor; null when they say none. */
  public @Nullable Unit in(int from, int to) {
    for (int i = from; i < to; i++) {
      Unit unit = at(i);
      if (unit != null) {
        return unit;
      }
    }
    return null;
  }

  /**
   * The unit that the label of a row says of its values: the scaled money that it says anywhere,
   * else what is all that stands behind its last comma or in its last bracket, "Earnings per share,
   * EUR", "EPS (p)", "Margin, %". Null when it says none.
   */
  public @Nullable Unit ofLabel(int from, int to) {
    Unit scaled = in(from, to);
    int end = in.is(to - 1, ")") ? to - 1 : to;
    int unit = end;
    while (unit > from && end - unit <= LONGEST_UNIT && !isOpening(unit - 1)) {
      unit--;
    }
    boolean closed = unit > from && unit < end && isOpening(unit - 1);
    return scaled == null && closed ? whole(unit, end) : scaled;
  }

  private boolean isOpening(int index) {
    return in.is(index, ",") || in.is(index, "(");
  }

  /** The money or the percentages that some lexemes are, null when they are something else. */
  private @Nullable Unit whole(int from, int to) {
    FoundUnit percent = units.percent(from);
    if (percent != null) {
      return percent.to() == to ? percent.unit() : null;
    }
    List<Currencies.Meaning> meanings = meanings(to - 1);
    boolean sign = to - from == 1 || (to - from == 2 && in.glued(to - 1));
    String code = meanings.isEmpty() || !sign ? null : currency.choose(meanings);
    if (code != null) {
      return Unit.money(code);
    }
    NumberPart some =
        new NumberPart(BigDecimal.ONE, BigDecimal.ONE, from, from, NumberPart.Form.WRITTEN_OUT);
    FoundUnit named = units.money(some);
    boolean known = named != null && named.to() == to && !named.unit().name().isEmpty();
    return named == null || !known ? null : named.unit();
  }

  private @Nullable Unit at(int index) {
    Lexeme lexeme = in.get(index);
    if (in.get(index - 1).isNumber()) {
      return null;
    }
    Unit whole = lexeme.isWord() ? codes.read(lexeme.text()) : null;
    if (whole != null) {
      return whole;
    }
    BigDecimal scale = scale(index);
    return scale == null ? signed(index) : named(index, scale);
  }

  /** "EUR million", "$ in thousands". */
  private @Nullable Unit signed(int sign) {
    List<Currencies.Meaning> meanings = meanings(sign);
    int stop = in.is(sign + 1, ".") ? sign + 2 : sign + 1;
    int behind = BETWEEN.contains(in.get(stop).lower()) ? stop + 1 : stop;
    BigDecimal scale = meanings.isEmpty() ? null : scale(behind);
    String code = scale == null ? null : currency.choose(meanings);
    return code == null || scale == null ? null : Unit.money(code).times(scale);
  }

  /** What a sign, a code of three letters or the "US$" of both may mean. */
  private List<Currencies.Meaning> meanings(int sign) {
    String text = in.get(sign).text();
    boolean letters = text.length() == ScaledCode.CODE || SignReader.SURE.contains(text);
    boolean sure = in.get(sign).isWord() ? letters : !text.isEmpty();
    if (!sure || SignReader.ALSO_WORDS.contains(text)) {
      return List.of();
    }
    String country = in.glued(sign) && in.get(sign - 1).isWord() ? in.get(sign - 1).text() : "";
    List<Currencies.Meaning> whole = currency.currencies().bySign(country + text);
    return whole.isEmpty() ? currency.currencies().bySign(text) : whole;
  }

  /** "millions of euros", "million euros". */
  private @Nullable Unit named(int scaleAt, BigDecimal scale) {
    NumberPart some =
        new NumberPart(BigDecimal.ONE, scale, scaleAt, scaleAt + 1, NumberPart.Form.WORDS);
    FoundUnit found = units.money(some);
    boolean known = found != null && !found.unit().name().isEmpty() && !found.unit().isPart();
    return found == null || !known ? null : found.unit().times(scale);
  }

  private @Nullable BigDecimal scale(int index) {
    Lexeme word = in.get(index);
    return word.isWord() ? NumberWords.largeScale(word.lower()) : null;
  }
}
