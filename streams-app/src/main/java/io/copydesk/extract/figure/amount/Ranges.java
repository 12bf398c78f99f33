package io.copydesk.extract.figure.amount;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the two ends of a range: "15-20 mln dlrs", "between 3% and 5%", "five to 15 mln". */
final class Ranges {

  private static final Vocabulary WORDS = Vocabulary.beside(Ranges.class);

  private static final Set<String> GOING = WORDS.words("ranges.going");
  private static final Set<String> FURTHER = WORDS.words("ranges.further");
  private static final Set<String> GO = WORDS.words("ranges.go");
  private static final Set<String> CHEERING = WORDS.words("ranges.cheering");
  private static final Set<String> PUTTING = WORDS.words("ranges.putting");
  private static final Set<String> BACK = WORDS.words("ranges.back");
  private static final Set<String> PULLING = WORDS.words("ranges.pulling");

  /** Lexemes before a range in which what opens it, or moves it, stands. Set by hand. */
  private static final int WINDOW = 3;

  /** Lexemes of a number, its sign and its scale. Set by hand. */
  private static final int LONGEST_NUMBER = 3;

  /** Lexemes beside a range in which a word shows that it does, or does not, span. Set by hand. */
  private static final int NEAR = 4;

  /** Lexemes before a range that may be of its clause. Set by hand. */
  private static final int CLAUSE = 14;

  /** How many times its low end a range's high one may be behind a verb of movement. */
  private static final BigDecimal FEW_TIMES = BigDecimal.valueOf(5);

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Lexemes in;

  Ranges(Lexemes in) {
    this.in = in;
  }

  /** The amounts in order, of which each two that are the ends of a range are one. */
  List<Amount> join(List<Amount> amounts) {
    List<Amount> out = new ArrayList<>();
    int i = 0;
    while (i < amounts.size()) {
      Amount low = amounts.get(i);
      Amount high = i + 1 < amounts.size() ? amounts.get(i + 1) : null;
      boolean share = high != null && i > 0 && restatesShare(amounts.get(i - 1), low, high);
      boolean change = share || (high != null && out.size() > 1 && repeats(out, low, high));
      Amount range = high == null || change ? null : range(low, high);
      out.add(range == null ? low : range);
      i += range == null ? 1 : 2;
    }
    return out;
  }

  private @Nullable Amount range(Amount low, Amount high) {
    int joint = in.is(high.from() - 1, "+") ? high.from() - 2 : high.from() - 1;
    if (joint != low.to() || !joins(low, high)) {
      return null;
    }
    Unit unit = commonUnit(low, high);
    boolean open = low.bare() && high.bare();
    if (unit == null && !(open && (high.number().scaled() || areCounts(low, high)))) {
      return null;
    }
    if (low.bare() && low.number().looksLikeYear()) {
      return null;
    }
    NumberPart first = lowEnd(low, high);
    return first.value().compareTo(high.number().value()) >= 0
        ? null
        : new Amount(low.from(), high.to(), first, high.number(), unit, low.signBefore());
  }

  /** "deliveries of 123,000-128,000": what there are so many of stands elsewhere. */
  private boolean areCounts(Amount low, Amount high) {
    return in.isHyphen(low.to()) && isWrittenOut(low) && isWrittenOut(high);
  }

  private static boolean isWrittenOut(Amount amount) {
    return amount.inThousands() && amount.number().form() == NumberPart.Form.WRITTEN_OUT;
  }

  private NumberPart lowEnd(Amount low, Amount high) {
    return sharesThousands(low, high)
        ? low.number().withScale(THOUSAND)
        : low.numberOnScaleOf(high.number());
  }

  /** "410-420,000 tonnes", "$40-50,000": the thousands are written once, and the ends are near. */
  private boolean sharesThousands(Amount low, Amount high) {
    NumberPart number = low.number();
    boolean brief = number.form() == NumberPart.Form.PLAIN && !number.scaled();
    boolean written = high.number().form() == NumberPart.Form.WRITTEN_OUT && high.inThousands();
    BigDecimal first = number.mantissa().multiply(THOUSAND);
    return brief
        && written
        && !high.number().scaled()
        && in.isHyphen(low.to())
        && first.compareTo(high.number().mantissa()) < 0
        && first.multiply(BigDecimal.TEN).compareTo(high.number().mantissa()) > 0;
  }

  private static @Nullable Unit commonUnit(Amount low, Amount high) {
    if (low.bare()) {
      return high.unit();
    }
    if (high.bare()) {
      return low.signBefore() ? low.unit() : null;
    }
    return low.unit() != null && low.unit().equals(high.unit()) ? low.unit() : null;
  }

  private boolean joins(Amount low, Amount high) {
    Lexeme joint = in.get(low.to());
    if (joint.isDash()) {
      return joinsByDash(low, high);
    }
    if (joint.is("and")) {
      return opens(low.from(), "between");
    }
    return joint.is("to") && joinsByTo(low, high);
  }

  /** "15-20", "$15 - $20", "15 - 20%"; a longer dash or numbers far apart are an aside. */
  private boolean joinsByDash(Amount low, Amount high) {
    int dash = low.to();
    if (in.glued(dash) || in.glued(dash + 1)) {
      return true;
    }
    boolean signed = low.signBefore() && high.signBefore();
    return !in.is(dash, "—") && (signed || isClose(low, high));
  }

  private static boolean isClose(Amount low, Amount high) {
    BigDecimal first = low.number().mantissa();
    return first.signum() > 0
        && first.multiply(BigDecimal.TEN).compareTo(high.number().mantissa()) >= 0;
  }

  /** "to" joins a range unless something went from the one end to the other. */
  private boolean joinsByTo(Amount low, Amount high) {
    int from = low.from();
    if (opens(from, "from") || (!low.bare() && comesFromOwner(from))) {
      return spans(from) || followsTarget(from) || isStill(low, high);
    }
    boolean moves =
        movementBefore(from)
            || changesLevel(low, high)
            || changesBy(low, high)
            || cheers(low, high);
    return !moves
        || leads(low, high)
        || (low.bare() && !isSmallToLarge(low, high) && !isChangeToLevel(low, high));
  }

  /** "added $21.40 to $4,152.70": what may be a change is one before an end so far above it. */
  private boolean changesLevel(Amount low, Amount high) {
    int before = beforeFurther(low.from());
    boolean moved = Movements.any(in.get(before).lower()) != null;
    boolean near = Movements.any(in.get(before - 1).lower()) != null && !in.is(before, "than");
    return (moved && isTimes(low, high, FEW_TIMES)) || (near && isFar(low, high));
  }

  /**
   * "Cheered 2.1p to 74.8p", "put on 12p to 310p"; "priced $20 to $450" and "on $5 to $90" are
   * ranges however far apart their ends are.
   */
  private boolean cheers(Amount low, Amount high) {
    Unit unit = high.unit();
    boolean priced = unit != null && (unit.isMoney() || unit.isBasisPoints()) && !low.bare();
    boolean far = isTimes(low, high, FEW_TIMES);
    return priced && far && isCheering(in, low.from() - 1);
  }

  /** Whether a verb that ends at a lexeme says how far a price moved, and nothing else does so. */
  static boolean isCheering(Lexemes in, int verb) {
    boolean puts = in.is(verb, "on") && PUTTING.contains(in.get(verb - 1).lower());
    puts |= BACK.contains(in.get(verb).lower()) && PULLING.contains(in.get(verb - 1).lower());
    return puts || CHEERING.contains(in.get(verb).lower());
  }

  /** Whether one end is so far above the other as that of a range hardly ever is. */
  private static boolean isFar(Amount low, Amount high) {
    return isTimes(low, high, BigDecimal.TEN);
  }

  /** Whether one end is more than so many times the other. */
  private static boolean isTimes(Amount low, Amount high, BigDecimal times) {
    BigDecimal change = low.numberOnScaleOf(high.number()).value();
    return change.signum() > 0 && change.multiply(times).compareTo(high.number().value()) < 0;
  }

  /**
   * "trimmed its forecast by $1 to $26", "a rise of $1 to $26", whatever was trimmed or rose.
   * "Growth of 0.4% to 5%" may be a range.
   */
  private boolean changesBy(Amount low, Amount high) {
    int before = beforeFurther(low.from());
    Unit unit = high.unit();
    boolean counted = unit != null && unit.kind() != FigureKind.PERCENT;
    boolean rise =
        counted && in.is(before, "of") && Movements.any(in.get(before - 1).lower()) != null;
    return (in.is(before, "by") || rise) && isFar(low, high);
  }

  /** "surged 5.9 per cent or 2.6p to 46.9p": the change as a share, as a sum, and its level. */
  private boolean restatesShare(Amount share, Amount low, Amount high) {
    boolean or = in.is(low.from() - 1, "or") && low.from() - 1 - share.to() <= 1;
    return or && share.isPercent() && !low.isPercent() && !low.bare() && isFar(low, high);
  }

  /**
   * "Copper put on $180 to $3,760 and nickel $650 to $21,900": the verb of the first change is left
   * out of the second.
   */
  private boolean repeats(List<Amount> before, Amount low, Amount high) {
    Amount level = before.get(before.size() - 1);
    Amount change = before.get(before.size() - 2);
    boolean near = low.from() - level.to() <= WINDOW + 1 && joinsList(level.to());
    return near
        && in.is(change.to(), "to")
        && level.from() == change.to() + 1
        && isFar(change, level)
        && isFar(low, high)
        && high.unit() != null
        && high.unit().equals(level.unit());
  }

  private boolean joinsList(int at) {
    return in.is(at, ",") || in.is(at, ";") || in.is(at, "and") || in.is(at, "while");
  }

  /**
   * "grew by 1.1 mln to 59.4 mln", "rose by 212 to 3,870 people": both say how many, and the end is
   * far above the change; of money or basis points, "rose 20 to 1,800 yen", the distance is enough.
   * "fell by 2 to 30 percent" may be a range.
   */
  private boolean isChangeToLevel(Amount low, Amount high) {
    Unit unit = high.unit();
    boolean counted = unit != null && unit.kind() != FigureKind.PERCENT;
    boolean money = unit != null && (unit.isMoney() || unit.isBasisPoints());
    boolean by = low.inThousands() || in.is(beforeFurther(low.from()), "by");
    boolean changes = money || (counted && by);
    boolean level = (low.scaled() || changes) && changesLevel(low, high);
    return level || isMarkedLevel(low, high);
  }

  /** "fell 2 to $5.21": a range would have its mark before its low end. */
  private boolean isMarkedLevel(Amount low, Amount high) {
    String verb = in.get(low.from() - 1).lower();
    return high.signBefore() && Movements.isVerb(verb) && !Movements.movesFunds(verb);
  }

  /** "rose 1,200 to 2.5 mln": no range begins so far below its end. */
  private static boolean isSmallToLarge(Amount low, Amount high) {
    return high.number().scaled() && !low.number().scaled() && low.inThousands();
  }

  /**
   * "rose to 4 to 5 pct", "growth of 4% to 5%": the change leads to a range, not from one end to
   * the other.
   */
  private boolean leads(Amount low, Amount high) {
    int before = in.is(low.from() - 1, "+") ? low.from() - 2 : low.from() - 1;
    boolean of = in.is(before, "of") && low.unit() != null && !high.bare() && !changesBy(low, high);
    return in.is(before, "to") || of;
  }

  /**
   * "to $9.55 to $9.80 from $9.35 to $9.65": what the change led to stands before, so this is its
   * origin, a range; but not that of another change, "rose 3 percent to $41 after Acme lifted its
   * target from $39 to $48".
   */
  private boolean followsTarget(int from) {
    int at = opener(from, "from");
    if (Movements.isParticle(in.get(at - 1).lower()) && in.is(at - 2, ",")) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
      Lexeme word = in.get(i);
      if (word.is("to") && followsNumber(i)) {
        return true;
      }
      if (word.is(";") || word.is("while") || isMove(word.lower())) {
        return false;
      }
    }
    return false;
  }

  /** "Lifted", of a move of its own; the "up" of "up from" is of the one before. */
  private static boolean isMove(String lower) {
    return Movements.isVerb(lower) && !Movements.isParticle(lower);
  }

  /** Whether numbers stand right before and behind a lexeme, marks and scales aside. */
  private boolean followsNumber(int joint) {
    boolean before = false;
    boolean behind = false;
    for (int n = 1; n <= LONGEST_NUMBER; n++) {
      before |= in.get(joint - n).isNumber();
      behind |= in.get(joint + n).isNumber();
    }
    return before && behind;
  }

  /** "from $250,000 to $1 million" where nothing moves: both ends of a range. */
  private boolean isStill(Amount low, Amount high) {
    if (low.bare() || high.bare()) {
      return false;
    }
    for (int i = low.from() - 2; i >= Math.max(0, low.from() - CLAUSE); i--) {
      Lexeme word = in.get(i);
      if (Movements.before(word.lower()) != null
          || Movements.after(word.lower()) != null
          || goes(i)) {
        return false;
      }
      if (word.is(";") || word.is(":")) {
        break;
      }
    }
    for (int i = high.to(); i < high.to() + NEAR; i++) {
      if (in.is(i, "in") || in.is(i, "from") || in.is(i, "by")) {
        return false;
      }
    }
    return true;
  }

  /** "went from", "will go from"; what "goes from $5 to $10" only spans. */
  private boolean goes(int index) {
    String word = in.get(index).lower();
    boolean takesVerb = in.is(index - 1, "to") || SubjectWords.isModal(in.get(index - 1).lower());
    return GOING.contains(word) || (GO.contains(word) && takesVerb);
  }

  /** Whether the word stands before the amount, with at most a comparator between. */
  private boolean opens(int from, String word) {
    return in.is(opener(from, word), word);
  }

  /** Where the word stands before the amount; the last place for it when it does not. */
  private int opener(int from, String word) {
    int at = from - 1;
    while (at > from - WINDOW && !in.is(at, word)) {
      at--;
    }
    return at;
  }

  /** "from 1985's 110 mln stg to 178 mln stg": an owner stands between. */
  private boolean comesFromOwner(int from) {
    return in.is(from - 4, "from") || in.is(from - 5, "from");
  }

  private boolean spans(int from) {
    for (int i = from - 1; i >= from - NEAR; i--) {
      if (WordKinds.is(in.get(i).lower(), WordKind.SPANNING)) {
        return true;
      }
    }
    return false;
  }

  /** The lexeme before an amount, or before the "a further" that it is more by. */
  private int beforeFurther(int from) {
    int at = from - 1;
    while (at > from - WINDOW && FURTHER.contains(in.get(at).lower())) {
      at--;
    }
    return at;
  }

  private boolean movementBefore(int from) {
    int last = beforeFurther(from);
    for (int i = last; i > last - WINDOW; i--) {
      if (Movements.before(in.get(i).lower()) != null) {
        return true;
      }
    }
    return false;
  }
}
