package io.copydesk.extract.figure.number;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.table.Vocabulary;
import io.copydesk.table.WordSet;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number in words: "five", "twenty-five", "two hundred and ten", "half a million". */
final class WordNumber {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> OPENERS = WordSet.of(NumberWords.openers());
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final Set<String> POINT =
      Vocabulary.beside(WordNumber.class).words("word-number.point");

  /** Decimals that are written out: "two point five". Set by hand. */
  private static final int MOST_DECIMALS = 4;

  /** The most that is a {@link NumberPart.Form#SMALL_WORD}. */
  private static final BigDecimal MOST_SMALL = BigDecimal.valueOf(12);

  /** Lexemes of a number, hyphens included: longer than any that is written out. */
  private static final int LONGEST = 16;

  /** What an "and" within the words does. */
  private enum And {
    /** It joins: "a hundred and five". */
    JOINS,
    /** It parts two numbers: "between a hundred and two hundred". */
    PARTS
  }

  private final Lexemes in;
  private final ScaleReader scales;
  private int at;

  WordNumber(Lexemes in, ScaleReader scales) {
    this.in = in;
    this.scales = scales;
  }

  /** Whether a number in words may begin with a word: all others are seen at once to begin none. */
  static boolean mayBeginWith(String lower) {
    return ARTICLES.contains(lower) || OPENERS.contains(lower);
  }

  /** The number from a word on, null when the word begins none. */
  @Nullable NumberPart read(int from) {
    String first = in.get(from).lower();
    at = from;
    BigDecimal part = part(from);
    if (part != null) {
      return partOf(part, from, from + 1);
    }
    if (ARTICLES.contains(first)) {
      return opensWithArticle(from);
    }
    Integer small = NumberWords.small(first);
    if (small == null) {
      return bareScale(from);
    }
    int noun = behindDash(from + 1);
    BigDecimal oneOfMany = NumberWords.severalParts(small, in.get(noun).lower());
    if (oneOfMany != null) {
      return partOf(oneOfMany.multiply(BigDecimal.valueOf(small)), from, noun + 1);
    }
    BigDecimal partOfOne = small == 1 ? part(noun) : null;
    if (partOfOne != null) {
      return partOf(partOfOne, from, noun + 1);
    }
    BigDecimal value = addDecimals(addPart(spelledOutAlone(from)));
    boolean little = at == from + 1 && value.compareTo(MOST_SMALL) <= 0;
    NumberPart.Form form = little ? NumberPart.Form.SMALL_WORD : NumberPart.Form.WORDS;
    return scales.scaled(value, from, at, form);
  }

  /** "two and a half", "one-and-a-half", "three and a quarter": the part is passed as well. */
  private BigDecimal addPart(BigDecimal whole) {
    int and = behindDash(at);
    int one = behindDash(and + 1);
    int noun = behindDash(one + 1);
    BigDecimal part = in.is(and, "and") && (in.is(one, "a") || isOne(one)) ? part(noun) : null;
    if (part == null) {
      return whole;
    }
    at = noun + 1;
    return whole.add(part);
  }

  /** "three point six", "two point five seven": the digits behind the point are passed as well. */
  private BigDecimal addDecimals(BigDecimal whole) {
    if (!POINT.contains(in.get(at).lower()) || !isDigit(at + 1)) {
      return whole;
    }
    BigDecimal value = whole;
    BigDecimal digit = TENTH;
    int next = at + 1;
    while (digit.scale() <= MOST_DECIMALS && isDigit(next)) {
      int said = Objects.requireNonNull(NumberWords.small(in.get(next).lower()));
      value = value.add(digit.multiply(BigDecimal.valueOf(said)));
      digit = digit.movePointLeft(1);
      next++;
    }
    at = next;
    return value;
  }

  private boolean isDigit(int index) {
    Integer said = in.get(index).isWord() ? NumberWords.small(in.get(index).lower()) : null;
    return said != null && said < 10;
  }

  /** "half a million", "quarter of a billion"; without a scale after it, a share of one. */
  private @Nullable NumberPart partOf(BigDecimal part, int from, int behind) {
    int of = behindDash(behind);
    of = in.is(of, "of") ? of + 1 : of;
    int article = ARTICLES.contains(in.get(of).lower()) ? behindDash(of + 1) : of;
    if (isScale(article)) {
      return scales.scaled(part, from, article, NumberPart.Form.WORDS);
    }
    boolean one = isOne(article) || in.is(article, "1");
    int to = one ? article + 1 : article;
    return new NumberPart(part, BigDecimal.ONE, from, to, NumberPart.Form.PERCENT_ONLY);
  }

  private int behindDash(int at) {
    return in.get(at).isDash() && in.glued(at) ? at + 1 : at;
  }

  /** "a million", "a half million", "a quarter of a billion", "a million and a half". */
  private @Nullable NumberPart opensWithArticle(int from) {
    BigDecimal part = part(from + 1);
    if (part != null) {
      return partOf(part, from, from + 2);
    }
    if (!isScale(from + 1) || in.get(from + 2).isDash()) {
      return null;
    }
    NumberPart one = scales.scaled(BigDecimal.ONE, from, from + 1, NumberPart.Form.WORDS);
    int and = one.to();
    boolean more = in.is(and, "and") && in.is(and + 1, "a") && isHalf(and + 2);
    NumberPart longer = more ? null : spelledOutBehindArticle(from, one);
    if (longer != null) {
      return longer;
    }
    return more
        ? new NumberPart(BigDecimal.ONE.add(HALF), one.scale(), from, and + 3, one.form())
        : one;
  }

  /**
   * "a hundred and twenty", "a thousand five hundred"; null when no more than the scale is said, or
   * the words behind it are of another number: "between a hundred and two hundred".
   */
  private @Nullable NumberPart spelledOutBehindArticle(int from, NumberPart one) {
    at = from + 1;
    BigDecimal value = spelledOut(at, BigDecimal.ONE, And.JOINS);
    boolean counts = in.get(at).isDash() && in.glued(at);
    boolean other = counts || in.is(from - 1, "between") || multiplier(at) == 100;
    return at > one.to() && !other ? scales.scaled(value, from, at, one.form()) : null;
  }

  /**
   * Words added up, without those of another number: "between a hundred" and "two hundred" is no
   * "hundred and two". Behind "between" an "and" parts two numbers, unless another one does.
   */
  private BigDecimal spelledOutAlone(int from) {
    BigDecimal value = spelledOut(from, BigDecimal.ZERO, And.JOINS);
    int and = from;
    while (and < at && !in.is(and, "and")) {
      and++;
    }
    boolean scale = in.get(at).isWord() && NumberWords.scale(in.get(at).lower()) != null;
    boolean other = in.is(scale ? at + 1 : at, "and") || in.get(at).isDash();
    if (and == at || !in.is(from - 1, "between") || other) {
      return value;
    }
    at = from;
    return spelledOut(from, BigDecimal.ZERO, And.PARTS);
  }

  private @Nullable BigDecimal part(int at) {
    return NumberWords.part(in.get(at).lower());
  }

  private boolean isHalf(int at) {
    return NumberWords.isHalf(in.get(at).lower());
  }

  private boolean isOne(int at) {
    return NumberWords.isOne(in.get(at).lower());
  }

  private int multiplier(int at) {
    return NumberWords.multiplier(in.get(at).lower());
  }

  /** "million-dollar": one million, when a hyphen joins it to what it counts. */
  private @Nullable NumberPart bareScale(int from) {
    boolean opens =
        isScale(from)
            && in.get(from + 1).isDash()
            && in.glued(from + 1)
            && in.glued(from + 2)
            && in.get(from + 2).isWord()
            && !in.get(from - 1).isDash();
    NumberPart scale =
        opens ? scales.scaled(BigDecimal.ONE, from, from, NumberPart.Form.WORDS) : null;
    // What is written like a name is no scale.
    return scale != null && scale.scaled() ? scale : null;
  }

  private boolean isScale(int index) {
    return in.get(index).isWord() && NumberWords.isLongScale(in.get(index).lower());
  }

  /**
   * Adds up words to a number and leaves the cursor behind the last one.
   *
   * @param said what stands before the words: one behind an article, else zero
   */
  private BigDecimal spelledOut(int from, BigDecimal said, And and) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = said;
    int most = 100;
    while (at - from < LONGEST) {
      int word = wordAt(at, from, and);
      String lower = in.get(word).lower();
      Integer small = in.get(word).isWord() ? NumberWords.small(lower) : null;
      int times = multiplier(word);
      if (small != null && small < most) {
        group = group.add(BigDecimal.valueOf(small));
        most = small >= 20 && small % 10 == 0 ? 10 : 0;
      } else if (times == 100 && group.signum() > 0 && group.compareTo(HUNDRED) < 0) {
        group = group.multiply(HUNDRED);
        most = 100;
      } else if (times == 1000 && moreAfter(word) && group.signum() > 0) {
        total = total.add(group.multiply(THOUSAND));
        group = BigDecimal.ZERO;
        most = 100;
      } else {
        break;
      }
      at = word + 1;
    }
    return total.add(group);
  }

  /** Skips the hyphen of "twenty-five" and the "and" of "a hundred and five". */
  private int wordAt(int index, int from, And and) {
    if (index == from) {
      return index;
    }
    if (in.isHyphen(index)) {
      return index + 1;
    }
    boolean multiplied = multiplier(index - 1) > 0;
    boolean again = in.is(index + 2, in.get(index - 1).lower());
    return multiplied && in.is(index, "and") && !again && and == And.JOINS ? index + 1 : index;
  }

  private boolean moreAfter(int index) {
    int next = in.is(index + 1, "and") ? index + 2 : index + 1;
    return in.get(next).isWord() && NumberWords.small(in.get(next).lower()) != null;
  }
}
