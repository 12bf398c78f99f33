package io.copydesk.extract.figure.unit;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose cents stand beside a sum with a mark that only one currency has: "US$62 million or 21
 * cents a share", "€4.75, up 10c", "fell 5 cents to A$3". Made for one sentence.
 */
final class SumBeside {

  private static final Set<String> CLAUSES =
      Vocabulary.beside(SumBeside.class).words("sum-beside.clauses");

  /** Lexemes between the mark of a sum and the name of the cents: "$62 million or about 21". */
  private static final int BEFORE = 10;

  /** Lexemes from the name of the cents to the mark: "cents a share, to A$". */
  private static final int BEHIND = 6;

  private final Lexemes in;
  private final Currencies currencies;

  SumBeside(Lexemes in, Currencies currencies) {
    this.in = in;
    this.currencies = currencies;
  }

  /**
   * The code of the currency whose cents a name means by the sum beside it, null when none stands
   * there in the same clause, or one whose mark several have. A level behind the change comes
   * first: what moved by cents is counted in the money that it moved to.
   *
   * @param candidates what the name may mean
   */
  @Nullable String of(List<Currencies.Meaning> candidates, int name) {
    for (int i = name + 1; i <= name + BEHIND && !parts(i); i++) {
      if (isSum(i)) {
        return in.is(name + 1, "to") || isLevel(name, i) ? marked(candidates, i) : null;
      }
    }
    for (int i = name - 1; i >= name - BEFORE && !parts(i); i--) {
      if (isSum(i)) {
        return marked(candidates, i);
      }
    }
    return null;
  }

  /** Whether "to" or "at" leads to the sum whose mark ends at a lexeme. */
  private boolean isLevel(int name, int mark) {
    for (int i = mark - 1; i > name && i >= mark - 2; i--) {
      if (in.is(i, "to") || in.is(i, "at")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSum(int at) {
    Lexeme mark = in.get(at);
    return mark.kind() == Lexeme.Kind.SIGN
        && currencies.isSign(mark.text())
        && in.get(at + 1).isNumber();
  }

  private @Nullable String marked(List<Currencies.Meaning> candidates, int at) {
    String country = in.glued(at) && in.get(at - 1).isWord() ? in.get(at - 1).text() : "";
    List<Currencies.Meaning> meant = currencies.bySign(country + in.get(at).text());
    String code = meant.size() == 1 ? meant.getFirst().code() : null;
    boolean hasCents = candidates.stream().anyMatch(each -> each.code().equals(code));
    return hasCents ? code : null;
  }

  private boolean parts(int at) {
    return in.is(at, ";") || CLAUSES.contains(in.get(at).lower());
  }
}
