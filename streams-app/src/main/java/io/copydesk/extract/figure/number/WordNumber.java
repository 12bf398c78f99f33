package io.copydesk.extract.figure.number;

import io.copydesk.extract.figure.lexeme.Lexemes;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number in words: "five", "twenty-five", "two hundred and ten", "half a million". */
final class WordNumber {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final int LONGEST = 16;

  private final Lexemes in;
  private int at;

  WordNumber(Lexemes in) {
    this.in = in;
  }

  /** The number from a word on, null when the word begins none. */
  @Nullable NumberPart read(int from) {
    String first = in.get(from).lower();
    at = from;
    if (first.equals("half")) {
      return halfA(from);
    }
    if (ARTICLES.contains(first)) {
      return opensWithArticle(from);
    }
    Integer small = NumberWords.small(first);
    if (small == null) {
      return bareScale(from);
    }
    BigDecimal value = spelledOut(from);
    if (in.is(at, "and") && (in.is(at + 1, "a") || in.is(at + 1, "one")) && halfAt(at + 2) > 0) {
      value = value.add(HALF);
      at = halfAt(at + 2);
    }
    boolean little = at == from + 1 && value.compareTo(BigDecimal.valueOf(12)) <= 0;
    NumberPart.Form form = little ? NumberPart.Form.SMALL_WORD : NumberPart.Form.WORDS;
    return new ScaleReader(in).scaled(value, from, at, form);
  }

  private int halfAt(int index) {
    int word = in.get(index).isDash() ? index + 1 : index;
    return in.is(word, "half") ? word + 1 : -1;
  }

  /** "half a million" and, without a number after it, nothing. */
  private @Nullable NumberPart halfA(int from) {
    int scale = ARTICLES.contains(in.get(from + 1).lower()) ? from + 2 : from + 1;
    if (!isScale(scale)) {
      return null;
    }
    return new ScaleReader(in).scaled(HALF, from, scale, NumberPart.Form.WORDS);
  }

  /** "a million", "a half million", "a hundred". */
  private @Nullable NumberPart opensWithArticle(int from) {
    if (in.is(from + 1, "half") && isScale(from + 2)) {
      return new ScaleReader(in).scaled(HALF, from, from + 2, NumberPart.Form.WORDS);
    }
    if (!isScale(from + 1) || in.get(from + 2).isDash()) {
      return null;
    }
    return new ScaleReader(in).scaled(BigDecimal.ONE, from, from + 1, NumberPart.Form.WORDS);
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
    return opens
        ? new ScaleReader(in).scaled(BigDecimal.ONE, from, from, NumberPart.Form.WORDS)
        : null;
  }

  private boolean isScale(int index) {
    return in.get(index).isWord() && NumberWords.isLongScale(in.get(index).lower());
  }

  /** Adds up words to a number and leaves the cursor behind the last one. */
  private BigDecimal spelledOut(int from) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    int most = 100;
    while (at - from < LONGEST) {
      int word = wordAt(at, from);
      String lower = in.get(word).lower();
      Integer small = in.get(word).isWord() ? NumberWords.small(lower) : null;
      if (small != null && small < most) {
        group = group.add(BigDecimal.valueOf(small));
        most = small >= 20 && small % 10 == 0 ? 10 : 0;
      } else if (lower.equals("hundred") && group.signum() > 0 && group.compareTo(HUNDRED) < 0) {
        group = group.multiply(HUNDRED);
        most = 100;
      } else if (lower.equals("thousand") && moreAfter(word) && group.signum() > 0) {
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
  private int wordAt(int index, int from) {
    if (index == from) {
      return index;
    }
    if (in.get(index).isDash() && in.glued(index) && in.glued(index + 1)) {
      return index + 1;
    }
    boolean afterHundred = in.is(index - 1, "hundred") || in.is(index - 1, "thousand");
    return afterHundred && in.is(index, "and") ? index + 1 : index;
  }

  private boolean moreAfter(int index) {
    int next = in.is(index + 1, "and") ? index + 2 : index + 1;
    return in.get(next).isWord() && NumberWords.small(in.get(next).lower()) != null;
  }
}
