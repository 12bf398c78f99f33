package io.copydesk.extract.figure.amount;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.currency.SentenceCurrency;
import io.copydesk.extract.figure.lexeme.Cells;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.Digits;
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

  private static final Set<String> STAND_INS = WORDS.words("amount-scanner.stand-ins");

  private static final Set<String> POUNDS = WORDS.words("amount-scanner.pounds");
  private static final Set<String> LAST = WORDS.words("amount-scanner.last");

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
  private final ScaledSum sums;
  private final Cells cells;
  private final boolean row;

  /** Of one sentence of an article that writes its numbers in such a style. */
  public AmountScanner(Lexemes in, SentenceCurrency currency, NumberStyle style) {
    this.in = in;
    this.currencies = currency.currencies();
    this.numbers = new NumberReader(in, currencies, style);
    this.signs = new SignReader(in, currency);
    this.units = new UnitReader(in, currency);
    this.shared = new SharedUnit(in, units);
    this.exclusions = new Exclusions(in, currency);
    this.votes = new VoteCount(in, currencies);
    this.ages = new Ages(in);
    this.sums = new ScaledSum(in);
    this.cells = Cells.of(in);
    this.minus = new MinusReader(in, cells, currencies);
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
      Amount amount = amount(number, amounts.isEmpty() ? 0 : amounts.getLast().to());
      if (amount == null) {
        // What begins like "half a" may have another number in it.
        at = number.form() == NumberPart.Form.PERCENT_ONLY ? at + 1 : number.to();
      } else {
        add(amount, amounts);
        at = Math.max(number.to(), amount.to());
      }
    }
    return amounts;
  }

  /** Adds an amount, or puts it and the one before it in the place of that when they are one. */
  private void add(Amount amount, List<Amount> amounts) {
    Amount before = amounts.isEmpty() ? null : amounts.getLast();
    boolean none = before != null && minus.isTolerance(before.to(), amount.from());
    if (before != null && (none || isBaseOfRate(amount, before))) {
      return;
    }
    Amount sum = before == null ? null : sum(before, amount);
    if (sum == null) {
      amounts.add(named(amount, amounts));
    } else {
      amounts.set(amounts.size() - 1, sum);
    }
  }

  /** Both as one, "20 dollars and 43 cents", "3 pounds 10", "2 crore 50 lakh"; else null. */
  private @Nullable Amount sum(Amount whole, Amount part) {
    Amount sum = sums.of(whole, part);
    Unit money = whole.unit();
    boolean cents = sum == null && money != null && isCentsOf(part, whole, money);
    return cents ? withCents(whole, part, money) : sum;
  }

  private Amount withCents(Amount whole, Amount cents, Unit money) {
    BigDecimal value = whole.number().value().add(inWhole(cents, money));
    NumberPart sum =
        new NumberPart(value, BigDecimal.ONE, whole.from(), cents.to(), whole.number().form());
    return new Amount(whole.from(), cents.to(), sum, null, whole.unit(), whole.signBefore());
  }

  /** How much of the money before them cents are, or a bare "10" behind "3 pounds". */
  private BigDecimal inWhole(Amount cents, Unit money) {
    String name = in.get(cents.to() - 1).lower();
    return cents.number().value().multiply(currencies.partOf(money.name(), name));
  }

  /**
   * Whether an amount is the one unit of money that the other money before it is the price of, and
   * so no figure of its own: "N1,455/$1", "1,455 naira to the $1".
   */
  private boolean isBaseOfRate(Amount amount, Amount price) {
    return amount.number().value().compareTo(BigDecimal.ONE) == 0
        && isInOtherMoney(price.unit(), amount.unit())
        && isPer(price.to(), amount.from());
  }

  private static boolean isInOtherMoney(@Nullable Unit price, @Nullable Unit base) {
    return price != null
        && base != null
        && price.isMoney()
        && base.isMoney()
        && !price.name().equals(base.name());
  }

  /** The "2024" of a heading's cells "2024" and "% change". */
  private boolean isYearBeforeSign(NumberPart number) {
    return number.looksLikeYear() && in.get(number.to()).gap() && !in.get(number.to()).isWord();
  }

  /** Whether all that stands between two amounts is "/", "to" or "to the". */
  private boolean isPer(int from, int to) {
    boolean slash = to == from + 1 && in.is(from, "/");
    boolean direct = to == from + 1 && in.is(from, "to");
    return slash || direct || (to == from + 2 && in.is(from, "to") && in.is(from + 1, "the"));
  }

  private boolean isCentsOf(Amount cents, Amount whole, Unit money) {
    if (!isWholeMoney(whole, money)) {
      return false;
    }
    int gap = cents.from() - whole.to();
    boolean beside = gap == 0 || (gap == 1 && in.is(whole.to(), "and"));
    boolean few = inWhole(cents, money).compareTo(BigDecimal.ONE) < 0 && !cents.scaled();
    Unit unit = cents.unit();
    boolean meant =
        unit == null
            ? gap == 0 && isPound(whole) && units.endsPhrase(cents.to())
            : unit.isPart() && isHundredthOf(money, cents.to());
    return beside && few && meant;
  }

  /** "12 euros and 50 cents": cents are of the money before them that has any. */
  private boolean isHundredthOf(Unit whole, int behind) {
    return currencies.byHundredth(in.get(behind - 1).lower()).stream()
        .anyMatch(candidate -> candidate.code().equals(whole.name()));
  }

  private boolean isPound(Amount whole) {
    return POUNDS.contains(in.get(whole.to() - 1).lower());
  }

  private static boolean isWholeMoney(Amount amount, Unit unit) {
    return unit.isMoney()
        && !unit.isPart()
        && !amount.scaled()
        && amount.high() == null
        && amount.number().mantissa().scale() <= 0;
  }

  /**
   * The amount of a number.
   *
   * @param taken one past the last lexeme of the amount before: its unit is no currency sign of
   *     this one
   */
  private @Nullable Amount amount(NumberPart number, int taken) {
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
      return signed(number, sign);
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

  /** "31.6 million shares including 8 million new ones": of what was counted before. */
  private static Amount named(Amount amount, List<Amount> before) {
    Unit unit = amount.unit();
    if (unit == null || !STAND_INS.contains(unit.name())) {
      return amount;
    }
    Unit counted =
        before.reversed().stream()
            .map(Amount::unit)
            .filter(other -> other != null && other.kind() == FigureKind.QUANTITY)
            .findFirst()
            .orElse(Unit.quantity(""));
    return amount.withUnit(counted);
  }

  /** The "85" of "134.80-85 yen", which stands for 134.85. */
  private boolean isShortQuote(NumberPart number) {
    int dash = number.from() - 1;
    return in.get(dash).isDash()
        && in.glued(dash)
        && in.glued(number.from())
        && isAbove(in.get(dash - 1), number);
  }

  /** The "134.80" of "134.80-85 yen", whose unit no other amount tells. */
  private boolean opensShortQuote(NumberPart number) {
    NumberPart next = in.isHyphen(number.to()) ? numbers.read(number.to() + 1) : null;
    return next != null && isShortQuote(next);
  }

  private static boolean isAbove(Lexeme low, NumberPart number) {
    BigDecimal value = low.isNumber() ? Digits.read(low.text()) : null;
    return value != null && value.scale() == 2 && value.compareTo(number.mantissa()) > 0;
  }

  /** "G7 percent", "145.15/20 yen" and the "3/8" of "6-1/2 3/8 pct" are none. */
  private boolean isPartOfCode(NumberPart number) {
    int before = number.from() - 1;
    boolean joined = in.get(before).isWord() || (in.is(before, "/") && in.glued(before));
    boolean secondQuote = in.is(number.from() + 1, "/") && in.get(before).isNumber();
    return secondQuote || isShortQuote(number) || (joined && in.glued(number.from()));
  }

  private Amount signed(NumberPart number, SignReader.Sign sign) {
    FoundUnit named = units.money(number);
    FoundUnit unit =
        named != null && agrees(sign, named) ? named : new FoundUnit(sign.unit(), number.to());
    FoundUnit ofCountry =
        named == null && sign.open() ? units.ofCountryBehind(sign.text(), number.to()) : null;
    unit = ofCountry == null ? unit : ofCountry;
    unit = named != null && isCentsOf(named, sign) ? cents(named, sign) : unit;
    boolean between = sign.from() < number.from() - 1 && minus.at(number.from());
    int from = minus.at(sign.from()) ? sign.from() - 1 : sign.from();
    boolean negative = between || from < sign.from();
    return new Amount(
        from, unit.to(), negative ? number.negated() : number, null, unit.unit(), true);
  }

  /**
   * Whether a name behind the number says which of the currencies the sign before it means, and
   * does not begin the next amount as in "EUR 40 million USD 51.2 m".
   */
  private boolean agrees(SignReader.Sign sign, FoundUnit named) {
    Unit unit = named.unit();
    boolean last = LAST.contains(in.get(named.to() - 1).lower());
    boolean next = (in.get(named.to()).isNumber() && !last) || isRepeated(sign, named);
    return !unit.isPart() && !next && (unit.name().equals(sign.unit().name()) || sign.open());
  }

  /** "US71.05c", "Rs 50 paise": the sign only says whose cents they are. */
  private boolean isCentsOf(FoundUnit named, SignReader.Sign sign) {
    return named.unit().isPart() && isHundredthOf(sign.unit(), named.to());
  }

  private FoundUnit cents(FoundUnit named, SignReader.Sign sign) {
    String code = sign.unit().name();
    BigDecimal part = currencies.partOf(code, in.get(named.to() - 1).lower());
    return new FoundUnit(Unit.partOf(code, part), named.to());
  }

  /** "$ 41,230 $ 3,118": the second mark is that of the next column. */
  private boolean isRepeated(SignReader.Sign sign, FoundUnit named) {
    Lexeme mark = in.get(named.to() - 1);
    return !mark.isWord() && mark.gap() && mark.is(sign.text());
  }

  private Amount of(NumberPart number, FoundUnit unit) {
    return amount(number, unit.to(), unit.unit());
  }

  /**
   * A number without unit. Its minus is read now, since later steps that add a unit or a scale look
   * at the {@link NumberPart} alone.
   */
  private Amount bare(NumberPart number) {
    return amount(number, number.to(), null);
  }

  /** Of a number, up to the end of its unit. */
  private Amount amount(NumberPart number, int to, @Nullable Unit unit) {
    boolean negative = minus.at(number.from());
    int from = negative ? number.from() - 1 : number.from();
    return new Amount(from, to, negative ? number.negated() : number, null, unit, false);
  }
}
