package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives cents and the like the money that stands beside them, whatever the article's is: "closed at
 * C$8.92, down 11 cents", "made KD 12.8 million, or 21.4 fils a share". Where two such moneys stand
 * beside them, they keep what they have.
 */
final class CentsBeside {

  private final Lexemes in;
  private final Currencies currencies;

  CentsBeside(Lexemes in, Currencies currencies) {
    this.in = in;
    this.currencies = currencies;
  }

  /** The amounts in order, of which those in cents are of the money beside them. */
  List<Amount> fill(List<Amount> amounts) {
    return amounts.stream().map(amount -> filled(amount, amounts)).toList();
  }

  private Amount filled(Amount amount, List<Amount> amounts) {
    Unit unit = amount.unit();
    if (unit == null || !unit.isPart() || !isByNameAlone(amount)) {
      return amount;
    }
    String name = in.get(amount.to() - 1).lower();
    List<Amount> beside = amounts.stream().filter(other -> mayOwn(other, amount, name)).toList();
    String code = owner(beside, unit);
    return code == null
        ? amount
        : amount.withUnit(Unit.partOf(code, currencies.partOf(code, name)));
  }

  /** Whether nothing but the name says whose they are, as the country of "5 US cents" would. */
  private boolean isByNameAlone(Amount cents) {
    return in.behindHyphen(cents.number().to()) == cents.to() - 1;
  }

  /** Whether an amount is whole money, in the clause of cents, which has such cents. */
  private boolean mayOwn(Amount other, Amount cents, String name) {
    Unit unit = other.unit();
    return unit != null
        && unit.isMoney()
        && !unit.isPart()
        && currencies.byHundredth(name).stream().anyMatch(each -> each.code().equals(unit.name()))
        && !isParted(Math.min(other.to(), cents.to()), Math.max(other.from(), cents.from()));
  }

  private boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (in.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The one money that all are in, null when there is none. Prices tell; millions, of which the
   * article may speak in any money, only tell where cents could be those of any.
   */
  private static @Nullable String owner(List<Amount> beside, Unit cents) {
    String price = only(beside.stream().filter(each -> !each.scaled()).toList());
    boolean open = cents.name().isEmpty() || cents.name().equals(Currencies.AMERICAN);
    boolean priced = beside.stream().anyMatch(each -> !each.scaled());
    return price == null && open && !priced ? only(beside) : price;
  }

  private static @Nullable String only(List<Amount> amounts) {
    Set<String> codes =
        amounts.stream()
            .map(Amount::unit)
            .map(unit -> unit == null ? "" : unit.name())
            .collect(Collectors.toSet());
    return codes.size() == 1 ? codes.iterator().next() : null;
  }
}
