package io.copydesk.extract.figure.amount;

import io.copydesk.events.Comparator;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.lexicon.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how the text bounds an amount: "more than", "at least", "up to", "about", "or more". */
final class Comparators {

  private static final Map<String, Comparator> BY_ONE_WORD = byOneWord();

  private static final Set<String> MORE =
      Vocabulary.beside(Comparators.class).words("comparators.more");
  private static final Set<String> LESS =
      Vocabulary.beside(Comparators.class).words("comparators.less");
  private static final Set<String> PASSED_OVER =
      Vocabulary.beside(Comparators.class).words("comparators.passed-over");
  private static final Set<String> ARTICLES =
      Vocabulary.beside(Comparators.class).words("comparators.articles");

  /** Before an article these say where or why: "jailed over a 5 mln dlr fraud". */
  private static final Set<String> PREPOSITIONS =
      Vocabulary.beside(Comparators.class).words("comparators.prepositions");

  private static final Set<String> GOING =
      Vocabulary.beside(Comparators.class).words("comparators.going");
  private static final int NEGATION_WINDOW = 10;

  private final Lexemes in;

  Comparators(Lexemes in) {
    this.in = in;
  }

  /**
   * The bound of an amount.
   *
   * @param previousEnd where the amount before it ends, since "two pct less than the 3.8 mln"
   *     bounds nothing
   */
  Comparator of(Amount amount, int previousEnd) {
    Comparator after = after(amount.to());
    if (after != null) {
      return after;
    }
    if (isPlus(amount.number().to())) {
      return Comparator.AT_LEAST;
    }
    int at = amount.from() - 1;
    for (int passed = 0; passed < 2 && PASSED_OVER.contains(in.get(at).lower()); passed++) {
      at--;
    }
    boolean determined = ARTICLES.contains(in.get(at + 1).lower()) && at + 1 < amount.from();
    if (determined && PREPOSITIONS.contains(in.get(at).lower())) {
      return Comparator.NONE;
    }
    boolean compares = in.is(at, "than") && at - 1 == previousEnd;
    return compares ? Comparator.NONE : before(at, amount);
  }

  private @Nullable Comparator after(int to) {
    if (isPlus(to)) {
      return Comparator.AT_LEAST;
    }
    if (in.is(to, "or")) {
      return orElse(in.get(to + 1).lower());
    }
    boolean andMore = in.is(to, "and") && (in.is(to + 1, "above") || in.is(to + 1, "over"));
    return andMore ? Comparator.AT_LEAST : null;
  }

  /** "5+", "5-plus". */
  private boolean isPlus(int at) {
    return in.glued(at) && (in.is(at, "+") || (in.get(at).isDash() && in.is(at + 1, "plus")));
  }

  /** "5 or more", "5 or under", "5 or so". */
  private static @Nullable Comparator orElse(String word) {
    if (MORE.contains(word) || word.equals("above") || word.equals("over")) {
      return Comparator.AT_LEAST;
    }
    if (LESS.contains(word) || word.equals("under") || word.equals("below")) {
      return Comparator.AT_MOST;
    }
    return word.equals("so") ? Comparator.APPROXIMATELY : null;
  }

  private Comparator before(int at, Amount amount) {
    String word = in.get(at).lower();
    return switch (word) {
      case "than" -> than(at - 1);
      case "to" -> to(at - 1, amount);
      case "of" -> of(at - 1);
      case "minimum" -> Comparator.AT_LEAST;
      case "least" -> in.is(at - 1, "at") ? Comparator.AT_LEAST : Comparator.NONE;
      case "most", "maximum", "much", "many", "high" -> most(at, word);
      case ">" -> in.glued(amount.from()) ? Comparator.GREATER_THAN : Comparator.NONE;
      default -> byOneWord(at, word);
    };
  }

  /** "at most", "a maximum", "as much". */
  private Comparator most(int at, String word) {
    boolean limit = word.equals("most") || word.equals("maximum");
    boolean bounds = limit ? in.is(at - 1, "at") || in.is(at - 1, "a") : in.is(at - 1, "as");
    return bounds ? Comparator.AT_MOST : Comparator.NONE;
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

  private Comparator to(int at, Amount amount) {
    if (in.is(at, "up")) {
      boolean moved = GOING.contains(in.get(at - 1).lower()) || comesFromLikeAmount(amount);
      return moved ? Comparator.NONE : Comparator.AT_MOST;
    }
    boolean close = in.is(at, "close") || in.is(at, "closer") || in.is(at, "nearer");
    return close ? Comparator.APPROXIMATELY : Comparator.NONE;
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

  private Comparator of(int at) {
    return switch (in.get(at).lower()) {
      case "minimum" -> Comparator.AT_LEAST;
      case "maximum" -> Comparator.AT_MOST;
      case "excess" -> Comparator.GREATER_THAN;
      case "upwards", "upward" -> Comparator.AT_LEAST;
      case "region", "neighborhood", "neighbourhood", "vicinity", "order" ->
          in.is(at - 1, "the") && (in.is(at - 2, "in") || in.is(at, "order"))
              ? Comparator.APPROXIMATELY
              : Comparator.NONE;
      default -> Comparator.NONE;
    };
  }

  private static Map<String, Comparator> byOneWord() {
    Vocabulary words = Vocabulary.beside(Comparators.class);
    Map<String, Comparator> comparators = new HashMap<>();
    words
        .words("comparators.approximately")
        .forEach(word -> comparators.put(word, Comparator.APPROXIMATELY));
    words
        .words("comparators.greater-than")
        .forEach(word -> comparators.put(word, Comparator.GREATER_THAN));
    words
        .words("comparators.less-than")
        .forEach(word -> comparators.put(word, Comparator.LESS_THAN));
    return Map.copyOf(comparators);
  }

  private Comparator byOneWord(int at, String word) {
    Comparator one = BY_ONE_WORD.get(word);
    if (one == null) {
      return Comparator.NONE;
    }
    return switch (one) {
      case GREATER_THAN -> negatedBefore(at) ? Comparator.AT_MOST : one;
      case LESS_THAN -> negatedBefore(at) ? Comparator.AT_LEAST : one;
      case NONE, AT_LEAST, AT_MOST, APPROXIMATELY -> one;
    };
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
    String word = in.get(index).lower();
    return word.equals("not")
        || word.equals("no")
        || word.equals("never")
        || word.equals("cannot")
        || word.endsWith("n't")
        || word.endsWith("n’t");
  }
}
