package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.currency.SentenceCurrency;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.words.ComparisonWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rate of exchange without a mark: "The rupee settled at 88.41 against the US dollar" is in
 * rupees, of which so many are paid for a dollar. Rates near one are left, since they may as well
 * be dollars for the other money, as those of the pound are.
 */
final class ExchangeRate {

  private static final Vocabulary WORDS = Vocabulary.beside(ExchangeRate.class);

  private static final Set<String> BASES = WORDS.words("exchange-rate.bases");
  private static final Set<String> AMERICAN = WORDS.words("exchange-rate.american");
  private static final BigDecimal LEAST = BigDecimal.TWO;
  private static final Set<String> QUOTING = WORDS.words("exchange-rate.quoting");
  private static final Set<String> STANDING = WORDS.words("exchange-rate.standing");
  private static final Set<String> ENDS = WORDS.words("exchange-rate.ends");

  /** Lexemes from money to its rate in another. Set by hand. */
  private static final int FARTHEST = 24;

  /** Lexemes between money and what leads to its rate: "the yuan [was fixed] at". */
  private static final int NEAR = 3;

  private final Lexemes in;
  private final SentenceCurrency currency;
  private final Currencies currencies;

  ExchangeRate(Lexemes in, SentenceCurrency currency) {
    this.in = in;
    this.currency = currency;
    this.currencies = currency.currencies();
  }

  /** The money that a number is a rate of, null when it is none. */
  @Nullable FoundUnit read(NumberPart number) {
    boolean written =
        number.form() == NumberPart.Form.WRITTEN_OUT
            && !number.scaled()
            && number.value().compareTo(LEAST) > 0;
    if (!written) {
      return null;
    }
    return isForOneBase(number.to()) ? paid(number) : quoted(number);
  }

  /**
   * "The rupee ended at 85.38", "the lira hit 38.75": how many of it a dollar costs, where nothing
   * else has such a level.
   */
  private @Nullable FoundUnit quoted(NumberPart number) {
    int lead = number.from() - 1;
    boolean ends =
        in.get(number.to()).text().isEmpty() || ENDS.contains(in.get(number.to()).text());
    if (!ends || number.mantissa().scale() <= 0 || !QUOTING.contains(in.get(lead).lower())) {
      return null;
    }
    for (int i = lead - 1; i >= Math.max(1, lead - NEAR); i--) {
      List<Currencies.Meaning> named = moneyAt(i);
      if (!named.isEmpty() && in.is(i - 1, "the")) {
        String code = currency.choose(named);
        return code == null ? null : new FoundUnit(Unit.money(code), number.to());
      }
      if (!leadsOn(i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * The "ended" of "the rupee ended at 85.38"; not the "rate" of "the lira deposit rate hit 38.75".
   */
  private boolean leadsOn(int index) {
    Lexeme word = in.get(index);
    return STANDING.contains(word.lower())
        || SubjectWords.isVerb(word)
        || Movements.any(word.lower()) != null
        || WordKinds.is(word.lower(), WordKind.FUNCTION);
  }

  private @Nullable FoundUnit paid(NumberPart number) {
    for (int i = number.from() - 1; i >= Math.max(0, number.from() - FARTHEST); i--) {
      List<Currencies.Meaning> named = moneyAt(i);
      if (!named.isEmpty()) {
        String code = currency.choose(named);
        return code == null ? null : new FoundUnit(Unit.money(code), number.to());
      }
    }
    return null;
  }

  /** "per dollar", "to the dollar", "to a dollar", "against the US dollar". */
  private boolean isForOneBase(int at) {
    boolean article = in.is(at + 1, "the") || (in.is(at, "to") && in.is(at + 1, "a"));
    boolean joined = in.is(at, "to") || ComparisonWords.isAgainst(in.get(at).lower());
    int base = in.is(at, "per") ? at + 1 : at + 2;
    int name = AMERICAN.contains(in.get(base).lower()) ? base + 1 : base;
    boolean leads = in.is(at, "per") || (joined && article);
    return leads && BASES.contains(in.get(name).lower());
  }

  /** The money that the sentence speaks of here: "the rupee", not "5 rupees"; empty for others. */
  private List<Currencies.Meaning> moneyAt(int index) {
    Lexeme word = in.get(index);
    String lower = word.lower();
    boolean plural =
        lower.endsWith("s") && currencies.isName(lower.substring(0, lower.length() - 1));
    boolean counted = in.get(index - 1).isNumber() || word.text().length() <= 2;
    if (!word.isWord() || plural || counted || BASES.contains(lower)) {
      return List.of();
    }
    List<Currencies.Meaning> named = currencies.byName(lower);
    boolean dubious = UnitReader.ALSO_WORDS.contains(lower) && !currency.suggests(named);
    return dubious ? List.of() : named;
  }
}
