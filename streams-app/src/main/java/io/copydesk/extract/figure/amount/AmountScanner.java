package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.currency.SentenceCurrency;
import io.copydesk.extract.figure.lexeme.Cells;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.number.NumberReader;
import io.copydesk.extract.figure.number.NumberStyle;
import io.copydesk.extract.figure.unit.FoundUnit;
import io.copydesk.extract.figure.unit.SignReader;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.unit.UnitReader;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amounts of a sentence from left to right; each lexeme is looked at a bounded number of
 * times.
 */
public final class AmountScanner {

  private static final Vocabulary WORDS = Vocabulary.beside(AmountScanner.class);

  private static final Set<String> BONDS = WORDS.words("amount-scanner.bonds");

  private final Lexemes in;
  private final Currencies currencies;
  private final NumberReader numbers;
  private final SignReader signs;
  private final UnitReader units;
  private final SharedUnit shared;
  private final Exclusions exclusions;
  private final VoteCount votes;
  private final Ages ages;
  private final MinusReader minus;
  private final WrittenSums sums;
  private final SignedAmounts signed;
  private final Cells cells;
  private final boolean row;

  /**
   * Of one sentence of an article that writes its numbers in such a style.
   *
   * @param cells of the sentence; one where it is no row of a table
   */
  public AmountScanner(Cells cells, SentenceCurrency currency, NumberStyle style) {
    this.cells = cells;
    this.in = cells.in();
    this.currencies = currency.currencies();
    this.numbers = new NumberReader(in, currencies, style);
    this.signs = new SignReader(in, currency);
    this.units = new UnitReader(in, currency);
    this.shared = new SharedUnit(in, units, style);
    this.exclusions = new Exclusions(in, currency);
    this.votes = new VoteCount(in, currencies, numbers);
    this.ages = new Ages(in);
    this.minus = new MinusReader(cells, currencies, numbers);
    this.sums = new WrittenSums(in, currencies, units, minus);
    this.signed = new SignedAmounts(in, currencies, units, minus);
    this.row = cells.isLabelledRow();
  }

  /**
   * The amounts in order, ranges as one each, and those without a unit included: the text may say
   * it elsewhere.
   */
  public List<Amount> scan() {
    return new Ranges(in).join(new CentsBeside(in, currencies).fill(numbersWithUnits()));
  }

  private List<Amount> numbersWithUnits() {
    List<Amount> amounts = new ArrayList<>();
    for (int at = 0; at < in.size(); ) {
      NumberPart number = numbers.read(at);
      if (number == null) {
        at++;
        continue;
      }
      Amount amount = read(number, amounts.isEmpty() ? 0 : amounts.getLast().to());
      if (amount == null) {
        // What begins like "half a" may have another number in it.
        at = number.form() == NumberPart.Form.PERCENT_ONLY ? at + 1 : number.to();
      } else {
        sums.add(amount, amounts);
        at = Math.max(number.to(), amount.to());
      }
    }
    return amounts;
  }

  /** The "2024" of a heading's cells "2024" and "% change". */
  private boolean isYearBeforeSign(NumberPart number) {
    return number.looksLikeYear() && in.get(number.to()).gap() && !in.get(number.to()).isWord();
  }

  /**
   * The amount of a number, null when it is none. What is asked first is what least else can be
   * taken for, and a later one is only asked where no earlier one has an answer:
   *
   * <ol>
   *   <li>what rules numbers out whatever stands beside them, as times and numbers of telephones;
   *   <li>percent, which is no noun that is counted, though it stands where one does;
   *   <li>a sign of money before the number, which a name behind it only makes more exact ("$5
   *       Canadian") and does not contradict, unless the name begins the next amount;
   *   <li>a name of money behind it, since a reader of nouns would count dollars as it does ships;
   *   <li>a rate of exchange, which needs the words of a comparison with other money;
   *   <li>what is counted: any noun, and so the least certain;
   *   <li>nothing: left without a unit, unless it looks like a date or a name. Others may say it.
   * </ol>
   *
   * @param taken one past the last lexeme of the amount before: its unit is no currency sign of
   *     this one
   */
  private @Nullable Amount read(NumberPart number, int taken) {
    if (exclusions.isNoAmount(number)) {
      return null;
    }
    FoundUnit percent = shared.percent(number);
    if (percent != null) {
      return isPartOfCode(number) || isYearBeforeSign(number) ? null : of(number, percent);
    }
    if (number.form() == NumberPart.Form.PERCENT_ONLY) {
      return null;
    }
    SignReader.Sign sign =
        signs.before(minus.at(number.from()) ? number.from() - 1 : number.from(), number);
    if (sign != null && isBeside(sign, number, taken)) {
      return signed.of(number, sign);
    }
    FoundUnit money = shared.money(number);
    money = money == null ? units.exchangeRate(number) : money;
    if (money != null) {
      return isNoMoney(number, money) ? null : of(number, money);
    }
    return countedOrBare(number);
  }

  /** Whether a number before money is a part of a code, or a year: "its 2031 dollar bonds". */
  private boolean isNoMoney(NumberPart number, FoundUnit money) {
    boolean year = number.looksLikeYear() && BONDS.contains(in.get(money.to()).lower());
    return year || isPartOfCode(number) || exclusions.isWithinCode(money.to());
  }

  /**
   * Whether money before a number belongs to no amount before it, nor to all of its row as in the
   * label "Net sales, SEK m 1,204".
   */
  private boolean isBeside(SignReader.Sign sign, NumberPart number, int taken) {
    boolean mark = sign.from() == number.from() - 1 && !in.get(sign.from()).isWord();
    return sign.from() >= taken && (mark || !row || cells.of(sign.from()) != 0);
  }

  /** Whether a unit ends in another cell of a row than its number stands in. */
  private boolean isInOtherCell(NumberPart number, FoundUnit unit) {
    return cells.of(number.from()) != cells.of(unit.to() - 1);
  }

  /** Of a number that is neither a percentage nor money. */
  private @Nullable Amount countedOrBare(NumberPart number) {
    FoundUnit counted = units.counted(number.to());
    // "2,200    nm": what stands in another column is not counted.
    counted = counted != null && row && isInOtherCell(number, counted) ? null : counted;
    if (counted == null) {
      boolean none = exclusions.ruleOut(number) || units.isDuration(number.to());
      return none || opensShortQuote(number) || isOfPeople(number) ? null : bare(number);
    }
    return exclusions.ruleOutCount(number) ? null : of(number, counted);
  }

  /** Whether it says how many voted so, or how old somebody is. */
  private boolean isOfPeople(NumberPart number) {
    return votes.isOne(number) || ages.isOne(number);
  }

  /** The "85" of "134.80-85 yen", which stands for 134.85. */
  private boolean isShortQuote(NumberPart number) {
    int dash = number.from() - 1;
    return in.isHyphen(dash) && isAbove(dash - 1, number);
  }

  /** The "134.80" of "134.80-85 yen", whose unit no other amount tells. */
  private boolean opensShortQuote(NumberPart number) {
    NumberPart next = in.isHyphen(number.to()) ? numbers.read(number.to() + 1) : null;
    return next != null && isShortQuote(next);
  }

  private boolean isAbove(int low, NumberPart number) {
    BigDecimal value = numbers.value(low);
    return value != null && value.scale() == 2 && value.compareTo(number.mantissa()) > 0;
  }

  /** "G7 percent", "145.15/20 yen" and the "3/8" of "6-1/2 3/8 pct" are none. */
  private boolean isPartOfCode(NumberPart number) {
    int before = number.from() - 1;
    boolean joined = in.get(before).isWord() || (in.is(before, "/") && in.glued(before));
    boolean secondQuote = in.is(number.from() + 1, "/") && in.get(before).isNumber();
    return secondQuote || isShortQuote(number) || (joined && in.glued(number.from()));
  }

  private Amount of(NumberPart number, FoundUnit unit) {
    return make(number, unit.to(), unit.unit());
  }

  /**
   * A number without unit. Its minus is read now, since later steps that add a unit or a scale look
   * at the {@link NumberPart} alone.
   */
  private Amount bare(NumberPart number) {
    return make(number, number.to(), null);
  }

  /** The amount that a number and its unit are, with the minus that may stand before it. */
  private Amount make(NumberPart number, int to, @Nullable Unit unit) {
    boolean negative = minus.at(number.from());
    int from = negative ? number.from() - 1 : number.from();
    return new Amount(from, to, negative ? number.negated() : number, null, unit, false);
  }
}
