package io.copydesk.extract.figure.number;

import io.copydesk.table.Vocabulary;
import io.copydesk.table.WordMap;
import io.copydesk.table.WordTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers and scales in words, the scales from the table {@code scales.txt}. */
public final class NumberWords {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal LEAST_LARGE = BigDecimal.valueOf(1000);

  private static final Vocabulary WORDS = Vocabulary.beside(NumberWords.class);
  private static final List<String> ONES = WORDS.inOrder("number-words.ones");
  private static final List<String> TENS = WORDS.inOrder("number-words.tens");
  private static final Map<String, BigDecimal> PARTS =
      WORDS.meanings("number-words.parts", BigDecimal::new);
  private static final Map<String, BigDecimal> SEVERAL_PARTS =
      WORDS.meanings("number-words.several-parts", BigDecimal::new);
  private static final Map<String, BigDecimal> THREE_PARTS =
      WORDS.meanings("number-words.three-parts", BigDecimal::new);
  private static final Map<String, Integer> MULTIPLIERS =
      WORDS.meanings("number-words.multipliers", Integer::valueOf);
  private static final Map<String, Integer> SMALL = small();
  private static final Map<String, BigDecimal> SCALES = scales("any");
  private static final Map<String, BigDecimal> OF_MONEY = scales("money");
  private static final Map<String, BigDecimal> APART = scales("apart");
  private static final Map<String, BigDecimal> BEHIND_LETTERS = scales("lettered");
  private static final Map<String, BigDecimal> OF_RUPIAH = scales("rupiah");
  private static final Map<String, BigDecimal> BEHIND_COMMA = scales("comma");
  private static final Map<String, BigDecimal> BEFORE_CODE = scales("before");
  private static final Map<String, BigDecimal> BEHIND_CODE = scales("behind");

  private NumberWords() {}

  /** The number below a hundred that a word says, null when none. */
  public static @Nullable Integer small(String lower) {
    return SMALL.get(lower);
  }

  /** The part of one that "half" or "quarter" says, null when none. */
  static @Nullable BigDecimal part(String lower) {
    return PARTS.get(lower);
  }

  /**
   * The same of a word behind a number, "tenths". Only three "quarters" are such: two of them are
   * of a year.
   */
  static @Nullable BigDecimal severalParts(int count, String lower) {
    BigDecimal part = SEVERAL_PARTS.get(lower);
    return part == null && count == 3 ? THREE_PARTS.get(lower) : part;
  }

  static boolean isHalf(String lower) {
    BigDecimal part = PARTS.get(lower);
    return part != null && part.compareTo(HALF) == 0;
  }

  /** By what "hundred" or "thousand" multiplies the words before it; 0 of another word. */
  static int multiplier(String lower) {
    return MULTIPLIERS.getOrDefault(lower, 0);
  }

  /** Whether a word says one. */
  public static boolean isOne(String lower) {
    return Integer.valueOf(1).equals(SMALL.get(lower));
  }

  /** The power of ten that a word says after a number, null when none. */
  public static @Nullable BigDecimal scale(String lower) {
    return SCALES.get(lower);
  }

  /** The same where only a thousand or more is one: nobody gives money in hundreds. */
  public static @Nullable BigDecimal largeScale(String lower) {
    BigDecimal scale = scale(lower);
    return scale == null || scale.compareTo(LEAST_LARGE) < 0 ? null : scale;
  }

  /** The power of ten that a word says behind an amount that a sign marks as money; else null. */
  static @Nullable BigDecimal scaleOfMoney(String lower) {
    return OF_MONEY.get(lower);
  }

  /** The same of a word that a blank parts from the amount, as it is written. */
  static @Nullable BigDecimal scaleApart(String written) {
    return APART.get(written);
  }

  /** The same behind money that letters mark, "R$"; null when it says none. */
  static @Nullable BigDecimal scaleBehindLetters(String written) {
    return BEHIND_LETTERS.get(written);
  }

  /** The same of rupiah; null when it says none. */
  static @Nullable BigDecimal scaleOfRupiah(String written) {
    return OF_RUPIAH.get(written);
  }

  /** The power of ten that a word says where decimals stand behind commas, "3,4 mil"; else null. */
  static @Nullable BigDecimal scaleBehindComma(String lower) {
    return BEHIND_COMMA.get(lower);
  }

  /** The power of ten that the "M" of "MEUR" says, as it is written; null when none. */
  public static @Nullable BigDecimal scaleBeforeCode(String written) {
    return BEFORE_CODE.get(written);
  }

  /** The power of ten that the "m" of "EURm" says, as it is written; null when none. */
  public static @Nullable BigDecimal scaleBehindCode(String written) {
    return BEHIND_CODE.get(written);
  }

  /** Whether the scale is a word that may open a number by itself: "million-dollar". */
  static boolean isLongScale(String lower) {
    return lower.length() > 3 && SCALES.containsKey(lower);
  }

  /** The words that a number may begin with, in lower case. */
  public static Set<String> openers() {
    Set<String> openers = new HashSet<>(SMALL.keySet());
    openers.addAll(PARTS.keySet());
    SCALES.keySet().stream().filter(NumberWords::isLongScale).forEach(openers::add);
    return openers;
  }

  private static Map<String, Integer> small() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < ONES.size(); i++) {
      words.put(ONES.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      words.put(TENS.get(i), 20 + 10 * i);
    }
    return WordMap.of(words);
  }

  /** The scales of the table that hold at a place. */
  private static Map<String, BigDecimal> scales(String place) {
    WordTable table = WordTable.of(NumberWords.class, "scales.txt");
    Map<String, BigDecimal> scales = new HashMap<>();
    for (String name : table.names()) {
      if (name.startsWith(place + " ")) {
        BigDecimal scale = BigDecimal.TEN.pow(Integer.parseInt(name.substring(place.length() + 1)));
        table.words(name).forEach(word -> scales.put(word, scale));
      }
    }
    return WordMap.of(scales);
  }
}
