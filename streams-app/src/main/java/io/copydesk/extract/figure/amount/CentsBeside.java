package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /**
   * Whole money of a clause, however often it stands there.
   *
   * @param code of the currency
   * @param scaled whether it is told in millions or the like
   */
  private record Whole(String code, boolean scaled) {}

  /** The amounts in order, of which those in cents are of the money beside them. */
  List<Amount> fill(List<Amount> amounts) {
    int[] clauses = clauses(amounts);
    Map<Integer, Set<Whole>> wholes = new HashMap<>();
    for (int i = 0; i < clauses.length; i++) {
      Unit unit = amounts.get(i).unit();
      if (unit != null && unit.isMoney() && !unit.isPart()) {
        wholes
            .computeIfAbsent(clauses[i], clause -> new HashSet<>())
            .add(new Whole(unit.name(), amounts.get(i).scaled()));
      }
    }
    return IntStream.range(0, clauses.length)
        .mapToObj(i -> filled(amounts.get(i), wholes.getOrDefault(clauses[i], Set.of())))
        .toList();
  }

  /** The number of the clause that each amount stands in: semicolons part them. */
  private int[] clauses(List<Amount> amounts) {
    int[] clauses = new int[amounts.size()];
    int clause = 0;
    int at = 0;
    for (int i = 0; i < clauses.length; i++) {
      for (; at < amounts.get(i).from(); at++) {
        clause += in.is(at, ";") ? 1 : 0;
      }
      clauses[i] = clause;
    }
    return clauses;
  }

  private Amount filled(Amount amount, Set<Whole> wholes) {
    Unit unit = amount.unit();
    if (unit == null || !unit.isPart() || !isByNameAlone(amount)) {
      return amount;
    }
    String name = in.get(amount.to() - 1).lower();
    Set<String> having =
        currencies.byHundredth(name).stream()
            .map(Currencies.Meaning::code)
            .collect(Collectors.toSet());
    List<Whole> beside = wholes.stream().filter(each -> having.contains(each.code())).toList();
    String code = owner(beside, unit);
    return code == null
        ? amount
        : amount.withUnit(Unit.partOf(code, currencies.partOf(code, name)));
  }

  /** Whether nothing but the name says whose they are, as the country of "5 US cents" would. */
  private boolean isByNameAlone(Amount cents) {
    return in.behindHyphen(cents.number().to()) == cents.to() - 1;
  }

  /**
   * The one money that all are in, null when there is none. Prices tell; millions, of which the
   * article may speak in any money, only tell where cents could be those of any.
   */
  private static @Nullable String owner(List<Whole> beside, Unit cents) {
    List<Whole> prices = beside.stream().filter(each -> !each.scaled()).toList();
    boolean open = cents.name().isEmpty() || cents.name().equals(Currencies.AMERICAN);
    return prices.isEmpty() && open ? only(beside) : only(prices);
  }

  private static @Nullable String only(List<Whole> wholes) {
    Set<String> codes = wholes.stream().map(Whole::code).collect(Collectors.toSet());
    return codes.size() == 1 ? codes.iterator().next() : null;
  }
}
