package io.copydesk.extract.figure.amount;

import io.copydesk.events.Comparator;
import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.PercentReader;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.extract.text.Apostrophe;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how the text bounds an amount: "more than", "at least", "up to", "about", "or more". */
public final class Comparators {

  private static final Vocabulary WORDS = Vocabulary.beside(Comparators.class);
  private static final Map<String, Comparator> BY_ONE_WORD =
      WORDS.meanings("comparators.one-word", Comparator::valueOf);
  private static final Map<String, Comparator> BY_TWO_WORDS =
      WORDS.meanings("comparators.two-words", Comparator::valueOf);
  private static final Map<String, Comparator> BEHIND_OR =
      WORDS.meanings("comparators.behind-or", Comparator::valueOf);
  private static final Map<String, Comparator> BEHIND_AT =
      WORDS.meanings("comparators.behind-at", Comparator::valueOf);
  private static final Set<String> BETWEEN_AT = WORDS.words("comparators.between-at");
  private static final Set<String> SHORT = WORDS.words("comparators.short");
  private static final Set<String> LITTLE = WORDS.words("comparators.little");
  private static final Set<String> ODD = WORDS.words("comparators.odd");
  private static final Set<String> BEHIND_AND = WORDS.words("comparators.behind-and");
  private static final Set<String> PLUS = WORDS.words("comparators.plus");
  private static final Set<String> MORE = WORDS.words("comparators.more");
  private static final Set<String> LESS = WORDS.words("comparators.less");
  private static final Set<String> PASSED_OVER = WORDS.words("comparators.passed-over");
  private static final Set<String> REGIONS = WORDS.words("comparators.regions");
  private static final Set<String> ORDERS = WORDS.words("comparators.orders");
  private static final Set<String> BEFORE_ORDER = WORDS.words("comparators.before-order");
  private static final Set<String> NEGATIONS = WORDS.words("comparators.negations");

  /** Before an article these say where or why: "jailed over a 5 mln dlr fraud". */
  private static final Set<String> PREPOSITIONS = WORDS.words("comparators.prepositions");

  private static final Set<String> CIRCA = WORDS.words("comparators.circa");
  private static final Set<String> ESTIMATING = WORDS.words("comparators.estimating");
  private static final Set<String> GOING = WORDS.words("comparators.going");

  /** Behind one of these, "over" is a part of the verb: "handed over 3,200 homes". */
  private static final Set<String> TAKING_OVER = WORDS.words("comparators.taking-over");

  /** Lexemes before a bound in which a negation reverses it. Set by hand. */
  private static final int NEGATION_WINDOW = 10;

  private static final Set<String> STRESSING = WORDS.words("comparators.stressing");
  private static final Set<String> SUPPOSING = WORDS.words("comparators.supposing");
  private static final Set<String> UNDER = WORDS.words("comparators.under");
  private static final Set<String> COVERING = WORDS.words("comparators.covering");

  /** "at the very least" has a preposition and three words. */
  private static final int LONGEST_AT = 3;

  /** Digits from which on a count that is told to the last one is exact. */
  private static final int EXACT = 4;

  /** Lexemes from a count to a word that only supposes it. */
  private static final int FARTHEST_MODAL = 4;

  /** Fewer than so many may cover something, "sold under 12 brands", which is no bound. */
  private static final BigDecimal MOST_COVERING = BigDecimal.valueOf(100);

  private final Lexemes in;
  private final PassedThing passed;

  /** Of one sentence. */
  public Comparators(Lexemes in) {
    this.in = in;
    this.passed = new PassedThing(in);
  }

  /**
   * The bound of an amount.
   *
   * <p>"Fewer than the 5,000 that analysts had expected" bounds nothing: they expected just that.
   *
   * @param previousEnd where the amount before it ends, since "two pct less than 3.8 mln" bounds
   *     nothing, either
   */
  public Comparator of(Amount amount, int previousEnd) {
    Comparator after = after(amount.to());
    Comparator within = after == null ? after(amount.number().to()) : after;
    if (within != null) {
      return within;
    }
    int at = amount.from() - 1;
    for (int passed = 0; passed < 2 && PASSED_OVER.contains(in.get(at).lower()); passed++) {
      at--;
    }
    boolean determined =
        SubjectWords.DETERMINERS.contains(in.get(at + 1).lower()) && at + 1 < amount.from();
    if (determined && PREPOSITIONS.contains(in.get(at).lower())) {
      return Comparator.NONE;
    }
    if (isExactly(at, previousEnd, amount)) {
      return Comparator.NONE;
    }
    boolean known = in.is(at + 1, "the") && at + 1 < amount.from();
    boolean compares = in.is(at, "than") && (at - 1 == previousEnd || known);
    return compares ? Comparator.NONE : before(at, amount);
  }

  /** "12 pct over 5 mln", "a 12 pct increase over 5 mln": that it was before, and no bound. */
  private boolean isOverEarlier(int over, int previousEnd) {
    boolean change =
        over - 1 == previousEnd && Movements.after(in.get(previousEnd).lower()) != null;
    boolean percent = PercentReader.isLastWord(in.get(over - 1).lower());
    return in.is(over, "over") && ((over == previousEnd && percent) || change);
  }

  private @Nullable Comparator after(int to) {
    if (isPlus(to)) {
      return Comparator.AT_LEAST;
    }
    if (in.isHyphen(to) && ODD.contains(in.get(to + 1).lower())) {
      return Comparator.APPROXIMATELY;
    }
    if (in.is(to, "or")) {
      return orElse(in.get(to + 1).lower());
    }
    if (in.is(to, "at")) {
      return atTheEnd(to);
    }
    boolean andMore = in.is(to, "and") && BEHIND_AND.contains(in.get(to + 1).lower());
    return andMore ? Comparator.AT_LEAST : null;
  }

  /** "5 at most", "5 at the very least", where nothing goes on: "5 at least once" does. */
  private @Nullable Comparator atTheEnd(int preposition) {
    int at = preposition + 1;
    while (at < preposition + LONGEST_AT && BETWEEN_AT.contains(in.get(at).lower())) {
      at++;
    }
    boolean ends = in.get(at + 1).kind() == Lexeme.Kind.SIGN;
    return ends ? BEHIND_AT.get(in.get(at).lower()) : null;
  }

  /** "5+", "5-plus". */
  private boolean isPlus(int at) {
    return in.glued(at)
        && (in.is(at, "+") || (in.get(at).isDash() && PLUS.contains(in.get(at + 1).lower())));
  }

  /** "5 or more", "5 or under", "5 or so". */
  private static @Nullable Comparator orElse(String word) {
    if (MORE.contains(word)) {
      return Comparator.AT_LEAST;
    }
    return LESS.contains(word) ? Comparator.AT_MOST : BEHIND_OR.get(word);
  }

  private Comparator before(int at, Amount amount) {
    String word = in.get(at).lower();
    if (word.equals("than")) {
      return than(at - 1);
    }
    if (word.equals("to") && in.is(at - 1, "up")) {
      return upTo(at - 1, amount);
    }
    if (word.equals(".")) {
      return isCirca(at) ? Comparator.APPROXIMATELY : Comparator.NONE;
    }
    if (word.equals(">") || word.equals("<")) {
      return bySign(word, amount);
    }
    if (word.equals("of")) {
      return of(at - 1);
    }
    Comparator two = BY_TWO_WORDS.get(in.get(at - 1).lower() + " " + word);
    return two == null ? byOneWord(at, word) : two;
  }

  /** Whether what looks like a bound is none, and the amount just as large as it says. */
  private boolean isExactly(int at, int previousEnd, Amount amount) {
    boolean stressed = STRESSING.contains(in.get(at).lower()) && in.is(at - 1, "as");
    return isOverEarlier(at, previousEnd)
        || passed.isObject(at, amount)
        || isCovered(at, amount)
        || (stressed && isCountedOut(amount) && !isSupposed(at, amount.to()));
  }

  /** "As many as 12,347 pupils": whoever counted to the last one knows how many there are. */
  private static boolean isCountedOut(Amount amount) {
    Unit unit = amount.unit();
    BigDecimal count = amount.number().mantissa().stripTrailingZeros();
    return unit != null
        && unit.kind() == FigureKind.QUANTITY
        && !amount.scaled()
        && amount.high() == null
        && count.scale() == 0
        && count.precision() >= EXACT;
  }

  /** "As many as 1,245 flats [could] be built": not so many yet. */
  private boolean isSupposed(int from, int to) {
    for (int n = 1; n <= FARTHEST_MODAL; n++) {
      if (SUPPOSING.contains(in.get(from - n).lower())
          || SUPPOSING.contains(in.get(to + n - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "sold under 12 brands", "examined under 11 boards": not fewer than so many. */
  private boolean isCovered(int under, Amount amount) {
    Unit unit = amount.unit();
    Lexeme before = in.get(under - 1);
    return unit != null
        && UNDER.contains(in.get(under).lower())
        && COVERING.contains(unit.name())
        && amount.number().value().compareTo(MOST_COVERING) < 0
        && before.isWord()
        && !WordKinds.is(before.lower(), WordKind.FUNCTION);
  }

  /** ">$5", "<5%"; a sign that is apart closes or opens something else. */
  private Comparator bySign(String sign, Amount amount) {
    if (!in.glued(amount.from())) {
      return Comparator.NONE;
    }
    return sign.equals(">") ? Comparator.GREATER_THAN : Comparator.LESS_THAN;
  }

  /** By the word before the "of" before an amount: "in the region of 5", "just short of 5". */
  private Comparator of(int at) {
    if (isRegion(at)) {
      return Comparator.APPROXIMATELY;
    }
    if (SHORT.contains(in.get(at).lower()) && LITTLE.contains(in.get(at - 1).lower())) {
      return Comparator.LESS_THAN;
    }
    return BY_TWO_WORDS.getOrDefault(in.get(at).lower() + " of", Comparator.NONE);
  }

  /** "c.15%", "c. £15m": the full stop is that of "circa". */
  private boolean isCirca(int stop) {
    return in.glued(stop) && CIRCA.contains(in.get(stop - 1).lower());
  }

  /** "in the region", "of the order"; "the order of 300 trains" was placed by somebody. */
  private boolean isRegion(int at) {
    String word = in.get(at).lower();
    boolean within = in.is(at - 2, "in") && REGIONS.contains(word);
    boolean ordered = ORDERS.contains(word) && BEFORE_ORDER.contains(in.get(at - 2).lower());
    return in.is(at - 1, "the") && (within || ordered);
  }

  private Comparator than(int at) {
    String word = in.get(at).lower();
    boolean negated = isNegation(at - 1);
    if (MORE.contains(word)) {
      return negated ? Comparator.AT_MOST : Comparator.GREATER_THAN;
    }
    if (LESS.contains(word)) {
      return negated ? Comparator.AT_LEAST : Comparator.LESS_THAN;
    }
    return Comparator.NONE;
  }

  private Comparator upTo(int up, Amount amount) {
    boolean moved = GOING.contains(in.get(up - 1).lower()) || comesFromLikeAmount(amount);
    return moved ? Comparator.NONE : Comparator.AT_MOST;
  }

  /** "4.4% from 4.3%", "$5 from $4": where it was before is said in the same unit. */
  private boolean comesFromLikeAmount(Amount amount) {
    int origin = amount.to() + 1;
    if (!in.is(amount.to(), "from")) {
      return false;
    }
    boolean sign = in.is(origin, in.get(amount.from()).lower()) && in.get(origin + 1).isNumber();
    boolean unit = in.get(origin).isNumber() && in.is(origin + 1, in.get(amount.to() - 1).lower());
    return sign || unit;
  }

  private Comparator byOneWord(int at, String word) {
    Comparator one = BY_ONE_WORD.get(word);
    boolean ofVerb = word.equals("over") && TAKING_OVER.contains(in.get(at - 1).lower());
    if (one == null || ofVerb || isDoneBySomebody(at, word)) {
      return Comparator.NONE;
    }
    return switch (one) {
      case GREATER_THAN -> negatedBefore(at) ? Comparator.AT_MOST : one;
      case LESS_THAN -> negatedBefore(at) ? Comparator.AT_LEAST : one;
      case NONE, AT_LEAST, AT_MOST, APPROXIMATELY, UNKNOWN -> one;
    };
  }

  /** "Traders estimated 7,000 tons"; not "an estimated 7,000 tons", "traders' estimated 7,000". */
  private boolean isDoneBySomebody(int at, String word) {
    Lexeme before = in.get(at - 1);
    if (before.isPossessive()) {
      return false;
    }
    boolean people = before.isCapitalised() || before.lower().endsWith("s");
    boolean verb =
        SubjectWords.isAuxiliary(before)
            || (people && !WordKinds.is(before.lower(), WordKind.FUNCTION));
    return verb && ESTIMATING.contains(word);
  }

  private boolean negatedBefore(int at) {
    for (int i = at - 1; i >= at - NEGATION_WINDOW; i--) {
      if (isNegation(i)) {
        return true;
      }
      if (in.is(i, ",") || in.is(i, ";") || in.is(i, "but") || in.is(i, "and")) {
        return false;
      }
    }
    return false;
  }

  private boolean isNegation(int index) {
    String word = Apostrophe.plain(in.get(index).lower());
    return NEGATIONS.contains(word) || word.endsWith("n't");
  }
}
